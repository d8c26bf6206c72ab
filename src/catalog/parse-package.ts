import type { CaseData } from './cases-schema.ts';
import { equivalentsSchema, type Equivalent } from './equivalents-schema.ts';
import { LANGUAGES } from './language.ts';
import { PackageError, throwFaults, type Fault } from './package-error.ts';
import { isReference, type ProblemPackage, type Submission } from './package.ts';
import { parseCases, parseProblem } from './parse-problem.ts';
import { parseEditorial, parseHints, type Section } from './parse-sections.ts';
import { parseSubmissions } from './parse-submissions.ts';
import type { Problem } from './problem-schema.ts';
import { parseYaml } from './parse-yaml.ts';
import { splitAtSubmissions } from './submissions-line.ts';

/** The text of each file of a package by its path in it, with `/` between folders. */
export type PackageFiles = ReadonlyMap<string, string>;

const TEXTS = ['problem.yaml', 'statement.md', 'hints.md', 'editorial.md', 'cases.yaml'];
/** What packages that people add for themselves may lack; they need no submissions either. */
const OPTIONAL: ReadonlySet<string> = new Set(['hints.md', 'editorial.md', 'generator.ts']);
const EQUIVALENTS = 'equivalents.yaml';

/** What a package is read as. */
export interface PackageRules {
  /** How errors call its folder; its slug by default. */
  readonly place?: string;
  readonly isOwn?: boolean;
}

/**
 * Reads a package from the texts of its files. Throws a `PackageError` with every fault of every file; errors call a
 * file `place/path`.
 */
export function parsePackage(
  slug: string,
  files: PackageFiles,
  { place = slug, isOwn = false }: PackageRules = {},
): ProblemPackage {
  const faults = [...checkSlug(slug, place), ...checkFileNames(place, files, isOwn)];
  const attempt = <T>(path: string, parse: (text: string, file: string) => T): T | undefined => {
    const text = files.get(path);
    try {
      return text === undefined ? undefined : parse(text, `${place}/${path}`);
    } catch (error) {
      if (!(error instanceof PackageError)) throw error;
      faults.push(...error.faults);
      return undefined;
    }
  };
  const problem = attempt('problem.yaml', (text, file) => parseProblem(text, file, isOwn));
  const cases = problem && attempt('cases.yaml', (text, file) => parseCases(text, file, problem.entry, isOwn));
  const statement = attempt('statement.md', parseStatement);
  const hints = attempt('hints.md', parseHints);
  const editorial = attempt('editorial.md', parseEditorial);
  const equivalents = attempt(EQUIVALENTS, parseEquivalents);
  const { submissions, faults: submissionFaults } = parseSubmissions(place, files, isOwn);
  faults.push(...submissionFaults);
  if (editorial) faults.push(...checkIncluded(place, editorial, submissions, isOwn));
  if (problem)
    faults.push(...checkChecker(place, problem, files), ...checkGenerator(place, problem, files, submissions));
  throwFaults(faults);
  return {
    slug,
    place,
    isOwn,
    // Each of these two is only undefined where there is a fault.
    problem: problem as Problem,
    cases: cases as CaseData[],
    statement: statement ?? '',
    hints: hints ?? [],
    editorial: editorial ?? [],
    submissions,
    equivalents: equivalents ?? [],
    code: {
      generator: files.has('generator.ts') ? 'generator.ts' : null,
      validator: files.has('validator.ts') ? 'validator.ts' : null,
      checker: files.has('checker.ts') ? 'checker.ts' : null,
    },
  };
}

const parseEquivalents = (text: string, file: string): Equivalent[] =>
  parseYaml(text, file, equivalentsSchema).data.equivalents;

function checkSlug(slug: string, place: string): Fault[] {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return [];
  const remedy = 'name the folder in lower-case words joined by "-", such as two-sum';
  return [{ file: place, field: '', problem: 'is no slug', remedy }];
}

function checkFileNames(place: string, files: PackageFiles, isOwn: boolean): Fault[] {
  const faults = [...TEXTS, 'generator.ts']
    .filter((path) => !files.has(path) && !(isOwn && OPTIONAL.has(path)))
    .map((path) => ({ file: `${place}/${path}`, field: '', problem: 'is missing', remedy: 'add the file' }));
  const list = `a package has ${TEXTS.join(', ')}, perhaps ${EQUIVALENTS}, code in *.ts files and the folder submissions`;
  for (const path of files.keys()) {
    const isKnown =
      TEXTS.includes(path) || path === EQUIVALENTS || /^[^/]+\.ts$/.test(path) || path.startsWith('submissions/');
    if (!isKnown)
      faults.push({
        file: `${place}/${path}`,
        field: '',
        problem: 'is not part of a package',
        remedy: `remove it; ${list}`,
      });
  }
  return faults;
}

function parseStatement(text: string, file: string): string {
  if (text.trim() === '') {
    throwFaults([{ file, field: '', problem: 'is empty', remedy: 'say what is given and what to return' }]);
  }
  return text.trim();
}

function checkChecker(place: string, { comparison }: Problem, files: PackageFiles): Fault[] {
  const file = `${place}/checker.ts`;
  if (comparison.mode === 'checker' && !files.has('checker.ts')) {
    return [
      { file, field: '', problem: 'is missing, but comparison.mode is checker', remedy: 'add it, or change the mode' },
    ];
  }
  if (comparison.mode !== 'checker' && files.has('checker.ts')) {
    const problem = `is never asked, because comparison.mode is ${comparison.mode}`;
    return [{ file, field: '', problem, remedy: 'remove it, or write mode: checker' }];
  }
  return [];
}

/** What is generated has no answer until an accepted submission gives one; a codec gives back what it was given. */
function checkGenerator(
  place: string,
  { entry }: Problem,
  files: PackageFiles,
  submissions: readonly Submission[],
): Fault[] {
  const isAnswered = entry.kind === 'codec' || submissions.some(isReference);
  if (isAnswered || !files.has('generator.ts')) return [];
  const problem = 'makes cases that nothing answers, because there is no accepted submission in javascript';
  const remedy = 'add one to submissions/accepted, or remove the generator';
  return [{ file: `${place}/generator.ts`, field: '', problem, remedy }];
}

function checkIncluded(
  place: string,
  editorial: readonly Section[],
  submissions: readonly Submission[],
  isOwn: boolean,
): Fault[] {
  const file = `${place}/editorial.md`;
  const parts = editorial.flatMap(({ markdown }) => splitAtSubmissions(markdown));
  const included = parts.filter((part) => part.kind === 'submissions');
  if (included.length === 0 && !isOwn) {
    return [{ file, field: '## Code', problem: 'shows no code', remedy: 'add a line {{submissions NAME}}' }];
  }
  return included.flatMap(({ name }) => {
    const found = submissions.filter((one) => one.expectedVerdict === 'AC' && one.name === name);
    const missing = LANGUAGES.filter((language) => !found.some((one) => one.language === language));
    if (missing.length === 0 || (isOwn && found.length > 0)) return [];
    const problem = `has no accepted submission in ${missing.join(' and ')}`;
    return [{ file, field: `{{submissions ${name}}}`, problem, remedy: `add it as submissions/accepted/${name}.*` }];
  });
}
