import workerpool from 'workerpool';
import { callPython, type PythonCall } from './call-python.ts';
import { ExpectedAnswers } from '../expected-answers.ts';
import { grade, limitsFor } from '../grade.ts';
import type { Report } from '../report.ts';
import type { GradingJob } from './grading-job.ts';
import { IsolatedVmHost } from './isolated-vm-host.ts';
import { JudgeProblems } from './load-judge-problem.ts';
import { SignSender } from './sign-sender.ts';

/** The code of a grading child process. It may die of what it runs; the pool replaces it. */
const host = new IsolatedVmHost();
const sharingHost = new IsolatedVmHost({ sharesPython: true });
const answers = new ExpectedAnswers(host);
/** By the paths of their folders. */
const problems = new Map<string, JudgeProblems>();

/** Wall milliseconds that stripping types may take; it takes some of them on a busy machine. */
const READING_WALL_MS = 5_000;
/** What most packages let a submission use. */
const USUAL_MEMORY_MIB = 256;

async function gradeJob(job: GradingJob): Promise<Report> {
  const { request, folders, revealAll, timeFactor, stopsAtFailure, sharesPython, signFolder } = job;
  // Between own cases the reference may have to answer, which has a time of its own.
  const signs = new SignSender(signFolder, request.mode === 'submit');
  signs.say({ type: 'begun' });
  const key = folders.map(({ path }) => path).join('\n');
  const catalog = problems.get(key) ?? new JudgeProblems(folders);
  problems.set(key, catalog);
  const problem = await catalog.get(request.problem);
  // The submission's own time begins when all that is not its doing is done; a fault in it is reported by the grading.
  if (request.mode === 'submit') await answers.generated(problem).catch(() => undefined);
  const limits = limitsFor(problem, request.language, timeFactor);
  signs.say({ type: 'reading', wallMs: READING_WALL_MS });
  const report = await grade(problem, request, {
    host: sharesPython ? sharingHost : host,
    answers,
    onEvent: (event) => signs.say({ type: 'event', event }),
    onRead: () => signs.say({ type: 'read' }),
    onCase: (index, wallMs) => signs.say({ type: 'running', index, wallMs, pid: process.pid }),
    // A cancelled job ends with its process.
    signal: new AbortController().signal,
    now: () => performance.now(),
    random: Math.random,
    timeFactor,
    stopsAtFailure,
    revealAll,
  });
  signs.sendAll();
  // Who just ran a language will probably run it again: the next sandbox starts while they read the verdict.
  if (sharesPython) return report;
  if (request.language === 'python')
    setTimeout(() => void host.preparePython(limits.memoryMib).catch(() => undefined), 20);
  else setImmediate(() => host.prepareJavaScript(limits.memoryMib));
  return report;
}

/** Gets everything slow out of the way before the first submission comes. */
async function warmUp(python: boolean): Promise<void> {
  host.prepareJavaScript(USUAL_MEMORY_MIB);
  if (python) await host.preparePython(USUAL_MEMORY_MIB);
}

// Ctrl-C reaches every process of the terminal; what runs is finished, and the parent says when to end.
process.on('SIGINT', () => undefined);

workerpool.worker({ gradeJob, warmUp, callPython: (call: PythonCall) => callPython(host, call) });
