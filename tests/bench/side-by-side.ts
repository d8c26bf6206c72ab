import { javascriptContenders, JS } from './javascript-contenders.ts';
import { timeInTurn } from './measure.ts';
import { p50Of, printGoal, printHeading, printTimings } from './print.ts';
import { hasPython, PY, pythonContenders } from './python-contenders.ts';
import { WORK_NAME } from './work.ts';

// Runs in a process with the flags of a grading process, because the isolates live in it.

const [javascriptRounds = 200, pythonRounds = 30] = process.argv.slice(2).map(Number);

const inMs = (value: number): string => `${value.toFixed(2)} ms`;

const javascript = await timeInTurn(await javascriptContenders(), javascriptRounds, 20);
printHeading(`JavaScript: ${WORK_NAME}, ${javascriptRounds} submissions each, in turn`);
printTimings(javascript, JS.bare);
const ours = p50Of(javascript, JS.verdict);
const bare = p50Of(javascript, JS.bare);
const node = p50Of(javascript, JS.node);
printGoal('a verdict takes at most 3 ms more than bare V8', `${inMs(ours - bare)} more`, ours <= bare + 3);
printGoal('a Node process takes at least 8 times as long', `${(node / ours).toFixed(1)} times`, node >= 8 * ours);

const python = await timeInTurn(await pythonContenders(), pythonRounds, 3);
printHeading(`Python: ${WORK_NAME}, ${pythonRounds} submissions each, in turn`);
printTimings(python, PY.bare);
if (!hasPython()) console.log('  python3 is not installed here, so it is not among them.');
const warm = p50Of(python, PY.shipped);
printGoal('a warm verdict on two-sum takes at most 250 ms', inMs(warm), warm <= 250);
process.exit(0);
