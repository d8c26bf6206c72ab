import { parseScript } from '../parse-script.ts';
import { chooseFunctions } from './choose-functions.ts';
import { printCall } from './print-call.ts';
import { printClass } from './print-class.ts';
import { printFunction } from './print-function.ts';
import { printBlock, printOpenEnded } from './print-statement.ts';
import { Printer } from './printer.ts';
import { surveyProgram, Unsupported } from './survey.ts';
import { MARK } from './syntax.ts';

/**
 * How many calls may wait for others before the runtime says that the stack overflowed. The server's stack holds about as
 * many of small functions: a recursive merge of 50,000 lists goes nearly 100,000 deep.
 */
export const MAX_DEPTH = 120_000;

const RULES = [printFunction, printClass, printCall, printBlock, printOpenEnded];

/**
 * Rewrites a script so that its recursion is bounded by memory and not by the native stack, for a host whose stack is
 * too small for what a problem promises: a browser's Worker has about 256 KB, which is some thousand calls.
 *
 *   const rewritten = rewriteForDeepRecursion(source);                    // null: there is nothing to gain
 *   const createRuntime = (0, eval)(textOf('deep-recursion-runtime.js')); // in the submission's realm, before it
 *   new Function('__dr$', rewritten)(createRuntime(MAX_DEPTH));           // `__dr$` is all that it needs
 *
 * Functions that may be part of a recursion become generators whose calls are entered by a loop of the runtime; how is
 * told in `deep-recursion-runtime.js`. What the program sees as its functions are ordinary wrappers: anything outside
 * may call them or use `new` on them and gets plain values. Every token stays on its line; columns move. Beyond the
 * depth given to the runtime a call throws the RangeError of an overflown stack. `cleanDeepRecursionStack` takes our
 * names out of a stack text.
 *
 * Some code stays on the native stack, where it works but goes no deeper than before, often less: constructors,
 * accessors, generators, async functions, methods of classes with computed keys, values of fields, static blocks, default
 * values of parameters, what builtins call other than `call`, `apply`, `bind`, `Array.from` and the callback methods of
 * arrays, maps and sets (so a comparator of `sort`, a tag, `toString`), and functions that use `eval`, `new.target` or
 * `arguments.callee`.
 *
 * Null means that no function may recurse, or that the source cannot be read as a script, uses `with` or `yield` as a
 * name, or contains `__dr$`.
 */
export function rewriteForDeepRecursion(source: string): string | null {
  if (source.includes(MARK)) return null;
  try {
    const program = parseScript(source, {
      ecmaVersion: 'latest',
      allowReturnOutsideFunction: true,
      preserveParens: true,
    });
    const survey = surveyProgram(program);
    const choice = chooseFunctions(survey);
    if (![...survey.functions.values()].some((info) => choice.isRewritten(info))) return null;
    return new Printer(source, survey, choice, RULES).print(program, null);
  } catch (error) {
    // Not a script, not one we take, or nested too deeply to be read; anything else is a fault of ours.
    if (error instanceof SyntaxError || error instanceof Unsupported || error instanceof RangeError) return null;
    throw error;
  }
}

/** Takes names and frames of the rewriting out of a stack text, so that it reads like that of the original. */
export function cleanDeepRecursionStack(stack: string): string {
  return stack
    .replace(/^.*__dr\$\d+\.next \(<anonymous>\)\n?/gm, '')
    .replace(/^(\s*at )_?__dr\$\d+ \((.*)\)$/gm, '$1$2')
    .replace(/__dr\$\d+/g, '');
}
