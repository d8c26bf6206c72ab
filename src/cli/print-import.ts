import type { ImportedPackage, Refusal } from '../import/imported-package.ts';
import type { JudgedSubmission } from '../import/judge-submissions.ts';
import { printable } from './printable.ts';

/** A package that was written, as `--json` prints it as well. */
export interface WrittenPackage extends Omit<ImportedPackage, 'files'> {
  readonly submissions: readonly JudgedSubmission[];
}

/** What an import did, for people to read in a terminal. */
export function printImport(written: readonly WrittenPackage[], refused: readonly Refusal[]): string {
  const lines = [
    ...written.flatMap(packageLines),
    ...refused.map(({ what, reason }) => `✗ ${what} was not imported: ${reason}`),
    ...(written.length > 0 ? nextSteps(written) : []),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

function packageLines({ slug, notes, leftOut, submissions }: WrittenPackage): string[] {
  return [
    `✓ problems/own/${slug}`,
    ...notes.map((note) => `    ${note}`),
    ...submissions
      .filter(({ isKept }) => isKept)
      .map(
        ({ path, verdict }) =>
          `    ${verdict.padEnd(3)} ${path}${verdict === 'JE' ? ', which was not judged; verify tries again' : ''}`,
      ),
    ...leftOut.map((one) => `  ~ left out: ${one}`),
    ...submissions
      .filter(({ isKept }) => !isKept)
      .map(
        ({ path, expected, verdict, message }) =>
          `  ~ left out: ${path}: it should get ${expected} but gets ${verdict}: ${message}`,
      ),
  ];
}

function nextSteps(written: readonly WrittenPackage[]): string[] {
  const slugs = written.map(({ slug }) => slug).join(' ');
  return [
    '',
    'What to do next:',
    '  read statement.md, and correct difficulty, patterns, license and limits in problem.yaml, which are guesses',
    `  npm run -s dryrun -- verify ${slugs}`,
    '  npm start',
  ];
}
