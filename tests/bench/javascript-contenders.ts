import { fileURLToPath } from 'node:url';
import { setImmediate } from 'node:timers/promises';
import { Script } from 'node:vm';
import { getQuickJS, type QuickJSContext, type QuickJSWASMModule } from 'quickjs-emscripten';
import { IsolatedVmHost } from '../../src/judge/node/isolated-vm-host.ts';
import type { Contender } from './measure.ts';
import { Judge, runSandbox, shippedProblem } from './our-judge.ts';
import { runProcess } from './run-process.ts';
import { checkAnswer, javascriptSource, WORK } from './work.ts';

export const JS = {
  bare: 'bare V8 in process, no isolation',
  sandbox: 'ours: fresh isolate that stood ready, without the report',
  verdict: 'ours: the same, up to the report',
  unprepared: 'ours: fresh isolate opened on demand, up to the report',
  quickjs: 'QuickJS in WebAssembly, fresh runtime',
  node: 'a Node process',
} as const;

const NODE_SUBMISSION = fileURLToPath(new URL('./node-submission.mjs', import.meta.url));

/** Evaluates to a function from an input to the answer, both as JSON text. */
const HARNESS = `(text) => { const { nums, target } = JSON.parse(text); return JSON.stringify(twoSum(nums, target)); }`;

/** Everyone who can do the work in JavaScript, ready to be timed. */
export async function javascriptContenders(): Promise<Contender[]> {
  const ready = new IsolatedVmHost();
  // A grading process disposes of the last isolate and opens the next one while nobody waits for it.
  const prepare = async () => {
    await setImmediate();
    ready.prepareJavaScript(shippedProblem.limits.memory_mib);
  };
  const judge = new Judge(ready);
  const onDemand = new Judge(new IsolatedVmHost());
  const quickJs = await getQuickJS();
  return [
    { name: JS.bare, run: runBare },
    { name: JS.sandbox, prepare, run: () => runSandbox(ready, 'javascript', javascriptSource()) },
    { name: JS.verdict, prepare, run: () => judge.work('javascript', javascriptSource()) },
    { name: JS.unprepared, run: () => onDemand.work('javascript', javascriptSource()) },
    { name: JS.quickjs, run: () => runQuickJs(quickJs) },
    {
      name: JS.node,
      isElsewhere: true,
      run: () => runProcess(process.execPath, [NODE_SUBMISSION], javascriptSource()),
    },
  ];
}

function runBare(): void {
  const script = new Script(`(() => { ${javascriptSource()}; return ${HARNESS}; })()`);
  const solve = script.runInThisContext() as (text: string) => string;
  for (const one of WORK) checkAnswer(solve(JSON.stringify(one.input)), one);
}

function runQuickJs(quickJs: QuickJSWASMModule): void {
  const runtime = quickJs.newRuntime();
  const context = runtime.newContext();
  try {
    solveInQuickJs(context);
  } finally {
    context.dispose();
    runtime.dispose();
  }
}

function solveInQuickJs(context: QuickJSContext): void {
  const solve = context.unwrapResult(context.evalCode(`${javascriptSource()}\n${HARNESS}`));
  for (const one of WORK) {
    const text = context.newString(JSON.stringify(one.input));
    const answer = context.unwrapResult(context.callFunction(solve, context.undefined, text));
    checkAnswer(context.getString(answer), one);
    answer.dispose();
    text.dispose();
  }
  solve.dispose();
}
