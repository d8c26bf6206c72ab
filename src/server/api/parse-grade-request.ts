import { explainIssues, formatFinding } from '../../catalog/explain-issues.ts';
import { gradeRequestSchema, type GradeRequest } from '../../judge/grade-request.ts';
import { Refusal } from '../refusal.ts';

/** Deeper than any value of a problem; what is nested deeper would exhaust the stack of whoever walks it. */
const MAX_DEPTH = 100;

/** Reads a request for a verdict. Throws a `Refusal` with a line for each thing that is wrong. */
export function parseGradeRequest(text: string): GradeRequest {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new Refusal(400, `The request is not JSON: ${(error as Error).message}.`);
  }
  if (isDeeperThan(data, MAX_DEPTH)) {
    throw new Refusal(400, `The request is nested deeper than ${MAX_DEPTH} levels; no case needs that.`);
  }
  const parsed = gradeRequestSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const findings = explainIssues(parsed.error, gradeRequestSchema, data);
  throw new Refusal(400, findings.map((finding) => formatFinding('The request', finding)).join('\n'));
}

/** Walks with a list of its own: the call stack is what deep nesting attacks. */
function isDeeperThan(data: unknown, limit: number): boolean {
  let level = [data];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return false;
}
