import type { CaseReport, Report } from '../judge/report.ts';
import { VERDICT_NAMES } from '../judge/verdict-names.ts';
import { printable } from './printable.ts';

/** A report for a terminal: the verdict, and the first case that failed with all that explains it. */
export function printReport(file: string, report: Report): string {
  const { verdict, passed, total, cpuMs, timeLimitMs } = report;
  const lines = [
    `${file}: ${verdict} ${VERDICT_NAMES[verdict]} (${passed}/${total} cases, ${cpuMs.toFixed(1)} ms CPU, limit ${timeLimitMs} ms a case)`,
  ];
  const failed = report.cases.find((one) => one.verdict !== 'AC');
  if (verdict !== 'AC') lines.push(`  ${report.message}`);
  if (report.error) lines.push(`  at line ${report.error.line ?? '?'}, column ${report.error.column ?? '?'}`);
  if (failed) lines.push(...caseLines(failed));
  return `${lines.map(printable).join('\n')}\n`;
}

function caseLines(one: CaseReport): string[] {
  const lines = [`  ${one.name}: ${one.description}`];
  for (const [name, value] of Object.entries(one.input ?? {})) lines.push(`    ${name} = ${brief(value)}`);
  if (one.expected !== null) lines.push(`    expected ${brief(one.expected)}`);
  if (one.actual !== null) lines.push(`    actual   ${brief(one.actual)}`);
  for (const { name, line } of one.error?.frames ?? []) lines.push(`    at ${name}, line ${line}`);
  if (one.stdout !== '') lines.push(...`printed:\n${one.stdout}`.split('\n').map((line) => `    ${line}`));
  return lines;
}

/** A terminal is no place for thousands of numbers; `--json` has more of them. */
function brief(text: string): string {
  return text.length > 300 ? `${text.slice(0, 299)}…` : text;
}
