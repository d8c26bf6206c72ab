/**
 * Names of ECMAScript's own functions. A call of one of these, where the submission gives the name no meaning of its
 * own, stays an ordinary call: it runs no function of the submission, or only a callback that is looked at as well.
 * A wrong guess costs depth, never correctness.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Global functions that call nothing back. */
export const GLOBAL_FUNCTIONS = words(
  `Array BigInt Boolean Date Error EvalError Number Object RangeError ReferenceError RegExp String Symbol SyntaxError
  TypeError URIError decodeURI decodeURIComponent encodeURI encodeURIComponent isFinite isNaN parseFloat parseInt
  structuredClone`,
);

/** Global objects whose functions call nothing back that can be deep. */
export const NAMESPACES = words(
  'Array BigInt Boolean Date JSON Math Number Object Promise Proxy String Symbol console',
);

/** Methods that call nothing back. */
export const PLAIN_METHODS = words(
  `add anchor at charAt charCodeAt clear codePointAt concat copyWithin delete endsWith entries exec fill flat get
  getDate getDay getFullYear getHours getMilliseconds getMinutes getMonth getSeconds getTime has hasOwnProperty
  includes indexOf isPrototypeOf join keys lastIndexOf localeCompare match matchAll next normalize padEnd padStart pop
  propertyIsEnumerable push repeat reverse search set shift slice splice split startsWith subarray substr substring
  test toFixed toISOString toLocaleLowerCase toLocaleString toLocaleUpperCase toLowerCase toPrecision toReversed
  toSpliced toString toUpperCase trim trimEnd trimStart unshift valueOf values with`,
);

/** Methods that call back, and which argument is the callback. */
export const CALLBACK_METHODS: ReadonlyMap<string, number> = new Map([
  ...[
    ...words(
      `every filter find findIndex findLast findLastIndex flatMap forEach map reduce reduceRight some sort toSorted`,
    ),
  ].map((name): [string, number] => [name, 0]),
  ['replace', 1],
  ['replaceAll', 1],
]);
