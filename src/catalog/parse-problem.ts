import { casesSchema, codecCasesSchema, type CaseData } from './cases-schema.ts';
import { checkCases } from './check-cases.ts';
import { checkProblem } from './check-problem.ts';
import { parametersOf } from './entry-types.ts';
import type { Finding } from './explain-issues.ts';
import { throwFaults, toFault } from './package-error.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';
import { problemSchema, type CodecEntry, type Entry, type Problem } from './problem-schema.ts';
import type { Input } from './value.ts';

/**
 * Reads a `problem.yaml`. `file` is what errors call it; `isOwn` admits what only packages that people add for themselves
 * may lack. Throws a `PackageError` that names every fault.
 */
export function parseProblem(text: string, file: string, isOwn = false): Problem {
  const parsed = parseYaml(text, file, problemSchema);
  throwFindings([...checkProblem(parsed.data), ...(isOwn ? [] : findGaps(parsed.data))], parsed);
  return parsed.data;
}

/** What every package of ours says, and the schema does not ask of all. */
function findGaps({ patterns, complexity }: Problem): Finding[] {
  const findings: Finding[] = [];
  if (patterns.length === 0) {
    findings.push({ path: ['patterns'], field: 'patterns', problem: 'has 0 entries', remedy: 'give at least 1 entry' });
  }
  if (complexity === undefined) {
    const remedy = 'add it: the time and the space of a good answer';
    findings.push({ path: ['complexity'], field: 'complexity', problem: 'is missing', remedy });
  }
  return findings;
}

/**
 * Reads a `cases.yaml` for an entry point; the parameters of each input come in the entry point's order. Throws a
 * `PackageError` that names every fault.
 */
export function parseCases(text: string, file: string, entry: Entry, isOwn = false): CaseData[] {
  const parsed =
    entry.kind === 'codec' ? readCodecCases(text, file, entry, isOwn) : parseYaml(text, file, casesSchema(isOwn));
  const { cases } = parsed.data;
  throwFindings(checkCases(entry, cases), parsed);
  for (const one of cases) one.input = inOrder(one.input, entry);
  return cases;
}

/** What went in is what is expected back. */
function readCodecCases(
  text: string,
  file: string,
  { encode }: CodecEntry,
  isOwn: boolean,
): ParsedYaml<{ cases: CaseData[] }> {
  const { data, locate } = parseYaml(text, file, codecCasesSchema(isOwn));
  const cases = data.cases.map((one) => Object.assign(one, { expected: one.input[encode.parameter.name] ?? null }));
  return { data: { cases }, locate };
}

function inOrder(input: Input, entry: Entry): CaseData['input'] {
  const keys = entry.kind === 'class' ? ['operations', 'arguments'] : parametersOf(entry).map(({ name }) => name);
  return Object.fromEntries(keys.map((key) => [key, input[key] ?? null]));
}

function throwFindings(findings: readonly Finding[], { locate }: ParsedYaml<unknown>): void {
  throwFaults(findings.map((finding) => toFault(finding, locate(finding.path))));
}
