import { parse, type Token } from 'acorn';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Random } from '../../catalog/random.ts';
import { makeRuntime } from './evaluate-both.ts';
import { INTERVIEW_PROGRAMS } from './interview-programs.ts';
import { LANGUAGE_PROGRAMS } from './language-programs.ts';
import { randomProgram } from './random-program.ts';
import { cleanDeepRecursionStack, rewriteForDeepRecursion } from './rewrite-for-deep-recursion.ts';

function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  parse(source, { ecmaVersion: 'latest', allowReturnOutsideFunction: true, locations: true, onToken: tokens });
  return tokens;
}

/** The program with a line end wherever one may be put without a thought. */
function spread(source: string): string {
  const ends = tokensOf(source).filter(({ type }) => ['(', '{', ',', '?', '.', '?.', '['].includes(type.label));
  return ends.reduceRight((text, { end }) => `${text.slice(0, end)}\n${text.slice(end)}`, source);
}

/** Every name, number and text with its line; the name `bind` may become that of a function of ours. */
function wordsByLine(source: string): Set<string> {
  return new Set(
    tokensOf(source)
      .filter(({ type }) => ['name', 'num', 'string', 'template', 'privateId'].includes(type.label))
      .map((token) => `${token.loc?.start.line}: ${source.slice(token.start, token.end).replace(/__dr\$\d+$/, '')}`)
      .filter((word) => !word.endsWith(': bind')),
  );
}

/** The words that left their line. */
function moved(source: string): string[] {
  const rewritten = rewriteForDeepRecursion(source);
  if (rewritten === null) throw new Error('not rewritten');
  return [...wordsByLine(source).difference(wordsByLine(rewritten))];
}

/** Name and line of the innermost frame in the program of the error that it throws. */
function innermostFrame(source: string): string {
  try {
    new Function('__dr$', `${source}\n//# sourceURL=submission.js`)(makeRuntime(1000));
  } catch (error) {
    const stack = cleanDeepRecursionStack(error instanceof Error ? (error.stack ?? '') : '');
    return /at (.*submission\.js:\d+)/.exec(stack)?.[1] ?? stack;
  }
  throw new Error('nothing was thrown');
}

describe('lines', () => {
  test.each(Object.entries({ ...INTERVIEW_PROGRAMS, ...LANGUAGE_PROGRAMS }))('%s', (_name, source) => {
    expect([moved(source), moved(spread(source))]).toEqual([[], []]);
  });

  test('random programs', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = new Random(seed);
        expect(moved(randomProgram((below) => random.int(0, below - 1)))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  }, 30_000);

  test.each(['\r\n', '\r', '\u2028'])('line end %j', (end) => {
    expect(
      moved(['function f(n)', '{', 'return n', '?', 'f', '(', 'n - 1', ')', '/* a', 'b */ : 0', '}'].join(end)),
    ).toEqual([]);
  });

  const thrown: Readonly<Record<string, string>> = {
    'a thrown error': "function f(n) {\n  if (n === 0)\n    throw new Error('x');\n  return f(n - 1);\n}\nf(3);",
    'a property of undefined': 'const f = (n) =>\n  n === 0\n    ? n.x.y\n    : f(n - 1);\nf(3);',
    'a callee that is none':
      'class A {\n  go(n) {\n    if (n) return this.go(n - 1);\n    return this.nope();\n  }\n}\nnew A().go(2);',
    'a builtin': "const o = {\n  go(\n    n,\n  ) {\n    return n ? o.go(n - 1) : JSON.parse('{');\n  },\n};\no.go(2);",
  };
  test.each(Object.entries(thrown))('of %s', (_name, source) => {
    expect(innermostFrame(rewriteForDeepRecursion(source) ?? '')).toBe(innermostFrame(source));
  });

  test('of an endless recursion: that of the call', () => {
    const source = 'let n = 0;\nfunction f() {\n  n++;\n  return f() + 1;\n}\nf();';
    // `new Function` puts two lines before the first.
    expect(innermostFrame(rewriteForDeepRecursion(source) ?? '')).toBe('f (submission.js:6');
  });
});
