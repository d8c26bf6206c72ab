import type { Grader } from '../../judge/grade-request.ts';
import { GraderUnavailable } from './grader-error.ts';

export async function openBrowserGrader(): Promise<Grader> {
  throw new GraderUnavailable('The browser judge is not built yet.');
}
