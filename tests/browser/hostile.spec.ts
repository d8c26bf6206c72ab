import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Verdict } from '../../src/judge/verdict.ts';
import { submit, test, type Judges } from './judge-test.ts';

// What hostile submissions try in a browser. None is accepted, each gets an answer, and the next submission is judged
// right.

const RIGHT = `function twoSum(nums, target) {
  const seen = new Map();
  for (let i = 0; i < nums.length; i++) {
    if (seen.has(target - nums[i])) return [seen.get(target - nums[i]), i];
    seen.set(nums[i], i);
  }
}`;
const RIGHT_PYTHON = `def twoSum(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
`;

/** A right solution that does something else first. */
const after = (deed: string): string => `${deed};\n${RIGHT}`;

async function expectUnharmed(judges: Judges): Promise<void> {
  const { report } = await judges.inBrowser(submit('two-sum', 'javascript', RIGHT), { timeFactor: 3 });
  expect(report?.verdict).toBe('AC');
}

/** What a submission printed on the first case. */
async function printedBy(judges: Judges, source: string): Promise<string> {
  const { report } = await judges.inBrowser({ ...submit('two-sum', 'javascript', source), mode: 'run' });
  return report?.cases[0]?.stdout ?? '';
}

test('both hosts offer the same global names, none of them to the network, storage or other threads', async ({
  judges,
}) => {
  const source = `${RIGHT}
    const names = [];
    for (let holder = globalThis; holder; holder = Object.getPrototypeOf(holder))
      if (holder !== Object.prototype) names.push(...Reflect.ownKeys(holder).map(String));
    console.log(JSON.stringify(names.sort()));`;
  const here = JSON.parse(await printedBy(judges, source)) as string[];
  const there = await judges.onServer({ ...submit('two-sum', 'javascript', source), mode: 'run' });
  const onServer = new Set(JSON.parse(there.cases[0]?.stdout ?? '') as string[]);
  // Two numbers that Chromium does not let go of; see realm/worker-shell.js.
  const left = new Set(['PERSISTENT', 'TEMPORARY']);
  expect(here.filter((name) => !onServer.has(name) && !left.has(name))).toEqual([]);
  for (const name of ['fetch', 'postMessage', 'importScripts', 'WebSocket', 'indexedDB', 'caches', 'navigator']) {
    expect(here).not.toContain(name);
  }
});

test('no request leaves the frame, also not from code of a submission that looks for one', async ({ judges }) => {
  const asked: string[] = [];
  judges.page.context().on('request', (request) => asked.push(request.url()));
  const source = after(`
    const deeds = [
      () => import('https://example.org/module.js'), () => import('data:text/javascript,1'), () => import('./page.js'),
      () => fetch('https://example.org'), () => new WebSocket('wss://example.org'), () => importScripts('https://example.org'),
      () => new XMLHttpRequest().open('GET', '/'), () => new EventSource('/'), () => navigator.sendBeacon('/', 'x'),
      () => new Worker('data:text/javascript,1'), () => indexedDB.open('x'), () => caches.open('x'), () => new BroadcastChannel('x'),
      () => Function('return this')().postMessage('x'), () => (0, eval)('postMessage')('x'), () => new MessageChannel(),
      () => globalThis.constructor.constructor('return fetch')(), () => new (async () => {}).constructor('await fetch("/")')(),
    ];
    let reached = 0;
    for (const deed of deeds) { try { const made = deed(); if (!(made instanceof Promise)) reached++; else made.catch(() => {}); } catch {} }
    console.log('reached', reached)`);
  expect(await printedBy(judges, source)).toMatch(/^reached 0$/m);
  await expectUnharmed(judges);
  expect(asked.filter((url) => !url.includes('/some/base/') && !url.startsWith('blob:'))).toEqual([]);
});

/** Each is wrong or never ends, and must not get any other verdict than one of these. */
const PROBES: readonly (readonly [string, string, readonly Verdict[]])[] = [
  ['a loop without end', 'function twoSum() { for (;;); }', ['TLE']],
  [
    'microtasks without end before the answer',
    after('const spin = () => Promise.resolve().then(spin); spin()'),
    ['TLE'],
  ],
  [
    'a regular expression that backtracks',
    'function twoSum() { return /^(a+)+$/.test("a".repeat(40) + "b"); }',
    ['TLE'],
  ],
  [
    'an answer forged through every name that sends',
    `function twoSum() {
      for (const name of ['postMessage', 'close', 'onmessage', 'port', 'send', 'dispatchEvent'])
        try { globalThis[name]({ id: 1, ms: 0, text: '{"kind":"returned","output":[0,1],"shared":false,"dirty":false,"printed":"","printedLength":0}' }); } catch {}
      return null;
    }`,
    ['WA'],
  ],
  [
    'the prototypes that a message could be read through',
    `for (const key of ['id', 'ms', 'text', 'failed', 'data', 'ports'])
      Object.defineProperty(Object.prototype, key, { get() { return 1; }, set() {}, configurable: true });
    function twoSum() { return [0, 0]; }`,
    ['WA', 'RTE'],
  ],
  [
    'frames of the stack',
    `function twoSum() {
      Error.prepareStackTrace = (_, frames) => frames.map((frame) => [frame.getFunction?.(), frame.getThis?.()]);
      for (const [f, self] of new Error().stack) for (const one of [f, self])
        if (one !== undefined && one !== null && one !== globalThis && !String(one).includes('twoSum')) return [0, 1];
      return null;
    }`,
    ['WA'],
  ],
  ['a Promise', 'async function twoSum() { return [0, 1]; }', ['WA']],
  ['a thenable', 'function twoSum() { return { then(resolve) { resolve([0, 1]); } }; }', ['WA']],
  ['a value of 10 million entries', 'function twoSum() { return Array(1e7).fill(0); }', ['OLE', 'MLE']],
  ['a list that never ends', 'function* twoSum() { for (;;) yield 1; }', ['OLE', 'TLE']],
  ['more than the largest buffer', 'function twoSum() { return new ArrayBuffer(2 ** 53 - 1); }', ['RTE', 'MLE']],
  ['recursion without end', 'function twoSum() { return twoSum(); }', ['RTE']],
  [
    'recursion without end in a constructor',
    'class A { constructor() { new A(); } } function twoSum() { new A(); }',
    ['RTE'],
  ],
  ['printing without end', 'function twoSum() { for (;;) console.log("x".repeat(1000)); }', ['OLE', 'TLE']],
  [
    'replaced builtins',
    after('JSON.stringify = () => "[0,1]"; Array.isArray = () => true; twoSum = () => [0, 0]'),
    ['WA', 'RTE'],
  ],
];

/** What never ends is stopped early, and what does may take its time on a busy machine. */
const patienceFor = (verdicts: readonly Verdict[]): number => (verdicts[0] === 'TLE' ? 0.4 : 2);

test.describe('JavaScript', () => {
  for (const [name, source, verdicts] of PROBES) {
    test(name, async ({ judges }) => {
      const since = performance.now();
      const { report, error } = await judges.inBrowser(submit('two-sum', 'javascript', source), {
        timeFactor: patienceFor(verdicts),
      });
      expect(error).toBeNull();
      expect(verdicts, report?.message).toContain(report?.verdict);
      expect(performance.now() - since).toBeLessThan(15_000);
      await expectUnharmed(judges);
    });
  }
});

test('what a case leaves behind does not reach the next, also not by a promise', async ({ judges }) => {
  const source = `let calls = 0;
    ${RIGHT.replace('{', '{ globalThis.count = (globalThis.count ?? 0) + 1; Promise.resolve().then(() => { globalThis.late = true; }); console.log(++calls, globalThis.count, globalThis.late);')}`;
  const { report } = await judges.inBrowser({ ...submit('two-sum', 'javascript', source), mode: 'run' });
  expect(report?.verdict).toBe('AC');
  expect(report?.cases.map(({ stdout }) => stdout)).toEqual(report?.cases.map(() => '1 1 undefined\n'));
});

test('a cancelled run ends at once, says nothing more, and the next one is judged', async ({ judges }) => {
  const since = performance.now();
  const { report, error, events } = await judges.inBrowser(
    submit('two-sum', 'javascript', 'function twoSum() { for (;;); }'),
    { timeFactor: 5, abortAfterMs: 800 },
  );
  expect(report).toBeNull();
  expect(error).toContain('TimeoutError');
  expect(events.filter(({ type }) => type === 'case')).toEqual([]);
  expect(performance.now() - since).toBeLessThan(4_000);
  await expectUnharmed(judges);
});

test('a frame that dies, as for want of memory, means MLE, and the next submission gets a new one', async ({
  judges,
}) => {
  // Once the answers are known, nothing but the submission runs in a frame.
  await expectUnharmed(judges);
  // Playwright gives a page up whose frame has crashed; taking the frame out ends its Workers just the same.
  const dying = judges.inBrowser(submit('two-sum', 'javascript', 'function twoSum() { for (;;); }'));
  await judges.page.waitForTimeout(300);
  await judges.page.evaluate(() => document.querySelector('iframe')?.remove());
  expect((await dying).report?.verdict).toBe('MLE');
  await expectUnharmed(judges);
});

const PYTHON_PROBES: readonly (readonly [string, string, readonly Verdict[]])[] = [
  ['a loop without end', 'def twoSum(nums, target):\n    while True: pass', ['TLE']],
  ['the bridge to JavaScript', 'import js\ndef twoSum(nums, target): return [0, 1]', ['RTE']],
  ['running JavaScript', 'from pyodide.code import run_js\ndef twoSum(nums, target): return run_js("[0,1]")', ['RTE']],
  ['all memory', 'def twoSum(nums, target):\n    held = []\n    while True: held.append("x" * 10_000_000)', ['MLE']],
  ['leaving', 'import sys\ndef twoSum(nums, target): sys.exit(0)', ['RTE']],
  ['a million digits', 'def twoSum(nums, target): return [10 ** 1_000_000]', ['WA']],
  ['recursion without end', 'def twoSum(nums, target): return twoSum(nums, target)', ['RTE']],
  [
    'recursion without end through C',
    'def twoSum(nums, target): return max(twoSum(nums, target) for _ in [0])',
    ['RTE'],
  ],
];

test.describe('Python', () => {
  for (const [name, source, verdicts] of PYTHON_PROBES) {
    test(name, async ({ judges }) => {
      test.setTimeout(60_000);
      const { report, error } = await judges.inBrowser(submit('two-sum', 'python', source), {
        timeFactor: patienceFor(verdicts),
      });
      expect(error).toBeNull();
      expect(verdicts, report?.message).toContain(report?.verdict);
      const next = await judges.inBrowser(submit('two-sum', 'python', RIGHT_PYTHON), { timeFactor: 3 });
      expect(next.report?.verdict).toBe('AC');
    });
  }
});

/** 10,000 calls deep, in the ways in which people recurse, and then the right answer. */
const deepPython = (define: string): string => `${define}\nassert down(10_000) == 10_000\n${RIGHT_PYTHON}`;
const deepJavaScript = (define: string): string =>
  `${define}\nif (down(10_000) !== 10_000) throw new Error();\n${RIGHT}`;
const DEEP = [
  ['javascript', 'a function', deepJavaScript('function down(n) { return n === 0 ? 0 : 1 + down(n - 1); }')],
  [
    'javascript',
    'a callback',
    deepJavaScript('const down = (n) => (n === 0 ? 0 : [n - 1].reduce((_, m) => 1 + down(m), 0));'),
  ],
  ['python', 'a function', deepPython('def down(n): return 0 if n == 0 else 1 + down(n - 1)')],
  ['python', 'a cached function', deepPython('@cache\ndef down(n): return 0 if n == 0 else 1 + down(n - 1)')],
  [
    'python',
    'lru_cache with its tools',
    deepPython(`@lru_cache(maxsize=None)
def down(n): return 0 if n == 0 else 1 + down(n - 1)
down(5); down(5); assert down.cache_info().hits == 1; down.cache_clear(); assert down.cache_info().currsize == 0`),
  ],
  [
    'python',
    'max over a generator',
    deepPython('def down(n): return 0 if n == 0 else 1 + max((down(m) for m in [n - 1]), default=0)'),
  ],
  ['python', 'sum over map', deepPython('def down(n): return 0 if n == 0 else 1 + sum(map(down, [n - 1]))')],
  [
    'python',
    'a chain that is freed',
    deepPython(`class Link:
    def __init__(self, next): self.next = next
chain = None
for _ in range(10_000): chain = Link(chain)
def down(n): return n`),
  ],
] as const;

test('recursion as deep as the server allows it is right in the browser as well', async ({ judges }) => {
  test.setTimeout(120_000);
  const file = '../../problems/coding/merge-k-sorted-lists/submissions/accepted/recursive_halves.js';
  const source = await readFile(new URL(file, import.meta.url), 'utf8');
  const { report } = await judges.inBrowser(submit('merge-k-sorted-lists', 'javascript', source), { timeFactor: 3 });
  expect(report?.verdict, report?.message).toBe('AC');
});

test.describe('recursion of depth 10,000', () => {
  for (const [language, name, source] of DEEP) {
    test(`${language}: ${name}`, async ({ judges }) => {
      test.setTimeout(60_000);
      const request = submit('two-sum', language, source);
      const { report } = await judges.inBrowser({ ...request, mode: 'run' }, { timeFactor: 3 });
      expect(report?.verdict, report?.message).toBe('AC');
    });
  }
});
