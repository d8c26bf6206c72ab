import { casesSchema, codecCasesSchema, type CaseData } from './cases-schema.ts';
import { checkCases } from './check-cases.ts';
import { checkProblem } from './check-problem.ts';
import { parametersOf } from './entry-types.ts';
import type { Finding } from './explain-issues.ts';
import { throwFaults, toFault } from './package-error.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';
import { problemSchema, type CodecEntry, type Entry, type Problem } from './problem-schema.ts';
import type { Input } from './value.ts';

/** Reads a `problem.yaml`. `file` is what errors call it. Throws a `PackageError` that names every fault. */
export function parseProblem(text: string, file: string): Problem {
  const parsed = parseYaml(text, file, problemSchema);
  throwFindings(checkProblem(parsed.data), parsed);
  return parsed.data;
}

/**
 * Reads a `cases.yaml` for an entry point; the parameters of each input come in the entry point's order. Throws a
 * `PackageError` that names every fault.
 */
export function parseCases(text: string, file: string, entry: Entry): CaseData[] {
  const parsed = entry.kind === 'codec' ? readCodecCases(text, file, entry) : parseYaml(text, file, casesSchema);
  const { cases } = parsed.data;
  throwFindings(checkCases(entry, cases), parsed);
  for (const one of cases) one.input = inOrder(one.input, entry);
  return cases;
}

/** What went in is what is expected back. */
function readCodecCases(text: string, file: string, { encode }: CodecEntry): ParsedYaml<{ cases: CaseData[] }> {
  const { data, locate } = parseYaml(text, file, codecCasesSchema);
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
