import { parse, type Token } from 'acorn';
import { transform, type Transform } from 'sucrase';
import { isModule } from '../../judge/is-module.ts';
import type { Unwrappable } from './wrap-python.ts';

/** What the program finds in place of Node: standard input as a file and as a stream, and what it prints. */
const HEAD = `function solve(input) {
  const printed = [];
  const ending = { code: 0 };
  const lineEvents = { line: [], close: [] };
  const dataEvents = { data: [], end: [] };
  const show = (value) => {
    if (typeof value === "object" && value !== null) throw new TypeError("printing an object is not imitated");
    return String(value);
  };
  const fs = {
    readFileSync(file, how) {
      if (file !== 0 && file !== "/dev/stdin") throw new Error("there is no file " + String(file));
      return how === undefined ? { toString: () => input } : input;
    },
    writeFileSync(file, text) {
      if (file !== 1 && file !== "/dev/stdout") throw new Error("there is no file " + String(file));
      printed.push(String(text));
    },
    writeSync(file, text) {
      fs.writeFileSync(file, text);
    },
  };
  const listener = (events) => ({
    on(name, heard) {
      if (!(name in events)) throw new Error("the event " + name + " is not imitated");
      events[name].push(heard);
      return this;
    },
    setEncoding() {},
    resume() {},
    close() {},
  });
  const process = {
    stdin: { ...listener(dataEvents), fd: 0 },
    stdout: { write: (text) => (printed.push(String(text)), true), fd: 1 },
    argv: ["node", "program"],
    env: {},
    exit(code = 0) {
      ending.code = code;
      throw ending;
    },
  };
  const modules = { fs, readline: { createInterface: () => listener(lineEvents) }, process };
  const require = (name) => {
    const known = modules[String(name).replace(/^node:/, "")];
    if (known === undefined) throw new Error("the module " + name + " is not imitated");
    return known;
  };
  const console = {
    log: (...values) => void printed.push(values.map(show).join(" ") + "\\n"),
    error() {},
  };
  const program = function (require, process, console, exports, module) {
`;

const TAIL = `
  };
  try {
    program(require, process, console, {}, {});
    if (input !== "") for (const heard of dataEvents.data) heard(input);
    for (const heard of dataEvents.end) heard();
    const lines = input.split(/\\r?\\n/);
    if (lines.at(-1) === "") lines.pop();
    for (const line of lines) for (const heard of lineEvents.line) heard(line);
    for (const heard of lineEvents.close) heard();
  } catch (error) {
    if (error !== ending) throw error;
  }
  if (ending.code !== 0) throw new Error("the program ended with exit code " + ending.code);
  return printed.join("");
}
`;

/**
 * A function `solve` around a program for Node that reads standard input with `fs`, `process.stdin` or `readline` and
 * prints with `console.log` or `process.stdout`. Types are stripped and imports become calls of `require`. A program that
 * waits for something else cannot be run in one call.
 */
export function wrapJavaScript(program: string, isTyped: boolean): string | Unwrappable {
  let script = program.replace(/^#!.*/, '');
  const tokens: Token[] = [];
  try {
    if (isTyped) script = strip(script, 'typescript');
    if (isModule(script)) script = strip(script, 'imports');
    parse(script, { ecmaVersion: 'latest', sourceType: 'script', allowReturnOutsideFunction: true, onToken: tokens });
  } catch (error) {
    return { reason: `it does not parse as a script (${(error as Error).message.split('\n')[0] ?? ''})` };
  }
  const waits = tokens.map(({ start, end }) => script.slice(start, end)).find((word) => WAITS.has(word));
  if (waits !== undefined) return { reason: `it uses ${waits}, and a function here answers at once` };
  return `${HEAD}${script}${TAIL}`;
}

const WAITS: ReadonlySet<string> = new Set(['await', 'async', 'setTimeout', 'setInterval', 'setImmediate', 'Promise']);

const strip = (source: string, what: Transform): string =>
  transform(source, { transforms: [what], disableESTransforms: true }).code;
