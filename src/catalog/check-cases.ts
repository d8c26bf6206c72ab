import type { CaseData } from './cases-schema.ts';
import type { Complaint } from './complaints.ts';
import { formatPath, type Finding } from './explain-issues.ts';
import type { Entry } from './problem-schema.ts';
import { validateInput, validateResult } from './validate-input.ts';

/** What is wrong with hand-written cases, seen from the entry point that they are for. */
export function checkCases(entry: Entry, cases: readonly CaseData[]): Finding[] {
  return cases.flatMap((one, index) => {
    const at = ['cases', index];
    const findings = validateInput(entry, one.input).map((complaint) => toFinding(complaint, [...at, 'input']));
    if (findings.length === 0) {
      findings.push(...validateResult(entry, one.expected, one.input).map((complaint) => toFinding(complaint, at)));
    }
    if (one.sample && one.explanation === undefined) {
      const path = [...at, 'explanation'];
      const remedy = 'say in one sentence why the answer is what it is';
      findings.push({ path, field: formatPath(path), problem: 'is missing from a sample', remedy });
    }
    return findings;
  });
}

/** The message of a complaint names the remedy after the problem, so there is nothing to add. */
function toFinding({ path, message }: Complaint, at: readonly PropertyKey[]): Finding {
  const steps = (path.match(/[^.[\]]+/g) ?? []).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const full = [...at, ...steps];
  return { path: full, field: formatPath(full), problem: message.slice(path.length + 1), remedy: '' };
}
