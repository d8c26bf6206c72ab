import type { RealmEntry } from './realm-entry.ts';
import { isModule } from './is-module.ts';
import { nestsGuesses } from './nested-guesses.ts';
import { statelessNames } from './top-level-state.ts';
import { EARLIER_PRIORITY_QUEUE } from './realm-libraries.ts';
import { notAt, TOO_NESTED, type SourceError } from './report.ts';

/** The name under which a submission's frames appear in stacks; only frames with it are shown. */
export const SUBMISSION_FILE = 'submission.js';
/** `new Function` puts two lines of its own before the first line of a submission. */
export const LINES_BEFORE = 2;

/** Names that a submission finds without importing them, and the library export each one is. */
const LIBRARY_GLOBALS: readonly (readonly [string, readonly [string, string]])[] = [
  ['_', ['lodash', '']],
  ['Queue', ['@datastructures-js/queue', 'Queue']],
  ['Deque', ['@datastructures-js/deque', 'Deque']],
  ['PriorityQueue', ['@datastructures-js/priority-queue', 'PriorityQueue']],
  ['MinPriorityQueue', ['@datastructures-js/priority-queue', 'MinPriorityQueue']],
  ['MaxPriorityQueue', ['@datastructures-js/priority-queue', 'MaxPriorityQueue']],
];

/** How scripts use the priority queues of before version 6; see realm/earlier-priority-queue.js. Bounded, as blanks are free. */
const EARLIER_STYLE = /\.element\b|PriorityQueue\s{0,9}(?:<[^()<]{0,200}>)?\s{0,9}\(\s{0,99}\{|\{\s{0,99}element\b/;

/** Names that every case sees, and that a script could hang something on. */
const COMMON = 'console|Math|JSON|Array|Object|Map|Set|String|Number|Symbol|Promise|RegExp|Date|Error';
/**
 * Words with which a script can leave something in what every case sees and take it away again, between two looks: such a
 * script gets a look before each case. Ordinary solutions have no use for them.
 */
const ODD = new RegExp(
  [
    String.raw`\b(?:globalThis|Reflect|Proxy|eval|Function|defineProperty|defineProperties|setPrototypeOf|__proto__)`,
    String.raw`\b__define[GS]etter__`,
    String.raw`\bassign\s*\(\s*[A-Z]\w*\s*,`,
    String.raw`\bdelete\s+(?:this|[A-Z])`,
    String.raw`\b(?:${COMMON})\s*\.\s*\w+\s*=(?![=>])`,
    String.raw`\b(?:this|${COMMON})\s*\[`,
    String.raw`\b(?:callee|caller)\b`,
    // The global object or a common one under another name.
    String.raw`[=(,]\s*this\b(?!\s*[.[])|\breturn\s+this\b`,
    String.raw`=[ \t]*(?:${COMMON})\b(?![ \t]*[.(<[?])`,
    String.raw`\\u`,
    String.raw`\.\s*constructor\b`,
    String.raw`['"\x60]constructor['"\x60]`,
  ].join('|'),
);

/** The library exports that a script names, of the version that it was written for. */
function globalsOf(script: string): (readonly [string, readonly [string, string]])[] {
  const isEarlier = EARLIER_STYLE.test(script);
  return LIBRARY_GLOBALS.filter(([name]) => new RegExp(`(^|[^\\w$.])${name}(?![\\w$])`).test(script)).map(
    ([name, [module, from]]) => [
      name,
      [isEarlier && name.endsWith('PriorityQueue') ? EARLIER_PRIORITY_QUEUE : module, from],
    ],
  );
}

/** A JavaScript submission, ready for the realm's `load`. */
export interface JavaScriptProgram {
  readonly language: 'javascript';
  readonly entry: RealmEntry;
  /** Script source; line numbers are the candidate's. */
  readonly source: string;
  /** Appended to the source: hands the declared entry points to the realm. */
  readonly epilogue: string;
  readonly globals: readonly (readonly [string, readonly [string, string]])[];
  /** True where the source names a library, so that the host must register them. */
  readonly needsLibraries: boolean;
  /** Whether its top level need be evaluated only once for all cases. */
  readonly stateless: boolean;
  /** Whether it has words that make a look before each case worth its time. */
  readonly isOdd: boolean;
}

/** Strips types and module syntax (line numbers are kept); a syntax error comes back as data. */
export async function toJavaScriptProgram(
  source: string,
  language: 'javascript' | 'typescript',
  entry: RealmEntry,
): Promise<JavaScriptProgram | { readonly language: 'rejected'; readonly error: SourceError }> {
  let script = source.replace(/^\uFEFF/, '').replace(/^#!/, '//');
  const namespace = language === 'typescript' ? findNamespace(script) : null;
  if (namespace !== null) return { language: 'rejected', error: namespace };
  let hadModuleSyntax = false;
  try {
    if (language === 'typescript') script = await strip(script, 'typescript');
    hadModuleSyntax = isModule(script);
    if (hadModuleSyntax) script = await strip(script, 'imports');
  } catch (error) {
    return { language: 'rejected', error: sucraseError(error) };
  }
  // A submission's own sourceURL would hide its frames.
  script = script.replace(/\/\/[#@](?=\s*source(Mapping)?URL)/g, '// ');
  const globals = globalsOf(script);
  const all = hadModuleSyntax ? null : statelessNames(script);
  const names = valuesOf(entry.names);
  const holders = valuesOf(entry.kind === 'function' ? entry.holders : []);
  return {
    language: 'javascript',
    entry,
    source: script,
    // Only literals, because a submission can replace any function that would be called here.
    epilogue: `\n;return {found:[${names}],holders:[${holders}],all:[${(all ?? []).join(',')}]};`,
    stateless: all !== null,
    isOdd: ODD.test(script),
    globals,
    needsLibraries: globals.length > 0 || /\brequire\b/.test(script),
  };
}

/** Takes types, or module syntax, out of a source. Plain scripts need none of it, and in a browser it is a download. */
async function strip(source: string, what: 'typescript' | 'imports'): Promise<string> {
  if (nestsGuesses(withoutTexts(source))) throw new RangeError(TOO_NESTED);
  const { transform } = await import('sucrase');
  return transform(source, { transforms: [what], disableESTransforms: true, keepUnusedImports: false }).code;
}

/** Namespaces hold code, and stripping types would drop them without a word. */
function findNamespace(source: string): SourceError | null {
  const found = /^[ \t]*(?:export[ \t]+)?(?:namespace|module)[ \t]+[\w.]+[ \t]*\{/m.exec(withoutTexts(source));
  if (found === null) return null;
  const line = source.slice(0, found.index).split('\n').length;
  const message = 'SyntaxError: namespaces are not supported here; write a class, or functions at the top level';
  return { message, line, column: 1, frames: [] };
}

/** Comments and texts, also those that do not end: looking for the end again from each place in them takes for ever. */
const TEXTS =
  /\/\*[^]*?(?:\*\/|$)|\/\/.*|'(?:\\.|[^'\\\n])*(?:'|\\?$|(?=\\?\n))|"(?:\\.|[^"\\\n])*(?:"|\\?$|(?=\\?\n))|`(?:\\[^]|[^`\\])*(?:`|\\?$)/g;

/** With spaces for what stands in comments and texts; all else stays in its place. */
const withoutTexts = (source: string): string => source.replace(TEXTS, (text) => text.replaceAll(/[^\n]/g, ' '));

/** Code for the values of names, undefined for those that a submission does not declare. */
function valuesOf(names: readonly string[]): string {
  return names.map((name) => `typeof ${name}==='undefined'?void 0:${name}`).join(',');
}

/** Sucrase words its errors as "Error transforming …: message (line:column)". */
function sucraseError(error: unknown): SourceError {
  if (error instanceof RangeError) return notAt(TOO_NESTED);
  const text = error instanceof Error ? error.message : String(error);
  const position = /\((\d+):(\d+)\)\s*$/.exec(text);
  return {
    message: `SyntaxError: ${text.replace(/^Error transforming[^:]*:\s*/, '').replace(/\s*\(\d+:\d+\)\s*$/, '')}`,
    line: position ? Number(position[1]) : null,
    column: position ? Number(position[2]) : null,
    frames: [],
  };
}
