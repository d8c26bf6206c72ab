import type { OutputRules } from '../../catalog/compare-output.ts';
import { parseYaml } from '../../catalog/parse-yaml.ts';
import { BASE_PROBLEM, ON_ONE_LINE } from '../base-problem.ts';
import { caseDescription } from '../case-description.ts';
import type { ImportedSource, ImportOptions } from '../imported-package.ts';
import type { SourceFolder } from '../source-folder.ts';
import { toSlug, toTitle } from '../usable-name.ts';
import { writeYaml } from '../write-yaml.ts';
import { kattisStatement } from './kattis-statement.ts';
import { checkerText, readOutputFlags, wordRules } from './output-flags.ts';
import { isNewFormat, kattisProblemSchema, nameIn, reasonsAgainst, type KattisProblem } from './problem-yaml.ts';
import { readCases, type KattisCase } from './read-cases.ts';
import { readLimits } from './read-limits.ts';
import { readPrograms } from './read-programs.ts';

export const PROBLEM_YAML = 'problem.yaml';

/** Reads a Kattis or ICPC problem package: it becomes a function from standard input to output. Throws a `PackageError`. */
export async function importKattis(source: SourceFolder, { slug, newId }: ImportOptions): Promise<ImportedSource> {
  const file = `${source.name}/${PROBLEM_YAML}`;
  const { data: problem } = parseYaml((await source.text(PROBLEM_YAML)) ?? '', file, kattisProblemSchema);
  const refuse = (reasons: readonly string[]): ImportedSource => ({
    kind: 'kattis',
    packages: [],
    refused: reasons.map((reason) => ({ what: source.name, reason })),
  });
  const reasons = [...reasonsAgainst(problem), ...(await reasonsInFolders(source, problem))];
  if (reasons.length > 0) return refuse(reasons);
  const { cases, total, leftOut } = await readCases(source);
  if (cases.length * 2 < total || cases.length === 0) {
    const first = leftOut.slice(0, 3).join('; ');
    return refuse([
      total === 0 ? 'data/ holds no .in file' : `only ${cases.length} of ${total} cases can be taken: ${first}`,
    ]);
  }
  const rules = rulesOf(cases, problem);
  if (typeof rules === 'string') return refuse([rules]);
  const statement = await kattisStatement(source, problem);
  const programs = await readPrograms(source, problem);
  const own = slug ?? toSlug(source.name) ?? 'imported';
  const isNamed = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(problem.uuid ?? '');
  const text = {
    uuid: isNamed ? problem.uuid : newId(),
    name: (nameIn(problem, statement.language) ?? statement.name ?? toTitle(own)).slice(0, 80),
    ...BASE_PROBLEM,
    license: [problem.license ?? 'unknown', ...(problem.rights_owner ? [problem.rights_owner] : [])].join(', '),
    entry: {
      kind: 'function',
      name: 'solve',
      parameters: [{ name: 'input', type: 'string' }],
      returns: { type: 'string' },
    },
    comparison: { mode: 'checker' },
    limits: readLimits(problem),
  };
  const samples = cases.filter(({ isSample }) => isSample).length;
  const notes = [
    `${cases.length} of ${total} cases, ${samples === 0 ? 'none of them a sample, so the first is shown as one' : `${samples} of them samples`}`,
    `outputs are compared by tokens${wordRules(rules)}`,
    problem.limits?.time_limit
      ? `a case may take ${problem.limits.time_limit} s, three times as long in Python`
      : 'no time limit is given, so it is ours',
    ...statement.notes,
    ...programs.notes,
  ];
  const files = new Map([
    ['problem.yaml', writeYaml(text, ON_ONE_LINE)],
    ['statement.md', statement.markdown],
    ['cases.yaml', writeYaml({ cases: writeCases(cases, newId) }, ON_ONE_LINE)],
    ['checker.ts', checkerText(rules)],
    ...programs.files,
  ]);
  return {
    kind: 'kattis',
    packages: [{ slug: own, files, notes, leftOut: [...leftOut, ...programs.leftOut] }],
    refused: [],
  };
}

async function reasonsInFolders(source: SourceFolder, problem: KattisProblem): Promise<string[]> {
  const holds = async (folder: string): Promise<boolean> => (await source.list(folder)).length > 0;
  const reasons: string[] = [];
  if (isNewFormat(problem) && ((await holds('output_validator')) || (await holds('output_validators')))) {
    reasons.push('its answers are judged by a program of its own (output_validator/); write a checker.ts by hand');
  }
  if (await holds('include')) reasons.push('include/ holds code for submissions, which a function here does not get');
  if (await holds('graders')) reasons.push('it has graders, and a verdict of ours has no points');
  return reasons;
}

/** The one way in which all cases are compared; a sentence where there is none. */
function rulesOf(cases: readonly KattisCase[], problem: KattisProblem): OutputRules | string {
  if (cases.some(({ config }) => config.hasGrader))
    return 'its test data has a grader (grading: custom), and a verdict of ours has no points';
  const flags = new Map(
    cases.map(({ name, config }) => [JSON.stringify(config.flags ?? problem.validator_flags ?? ''), name]),
  );
  const [first, second] = [...flags.values()];
  if (second !== undefined) {
    return `cases are compared in different ways (${first} and ${second}), and a package of ours has one checker`;
  }
  return readOutputFlags(cases[0]?.config.flags ?? problem.validator_flags ?? '');
}

function writeCases(cases: readonly KattisCase[], newId: () => string) {
  const hasSamples = cases.some(({ isSample }) => isSample);
  return cases.map(({ name, isSample, input, answer, description }, index) => {
    const isShown = isSample || (!hasSamples && index === 0);
    const words = caseDescription(description ?? `Case ${name} of the package`, `Case ${name}`);
    return {
      uuid: newId(),
      ...(isShown ? { sample: true } : {}),
      description: words,
      input: { input },
      expected: answer,
      ...(isShown ? { explanation: description === undefined ? `This is ${name} of the package.` : words } : {}),
    };
  });
}
