import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatValue } from './format-value.ts';
import { parseValueText } from './parse-value-text.ts';
import type { Value } from './value.ts';

/** Values whose numbers every language holds exactly. */
const json = (fc.jsonValue() as fc.Arbitrary<Value>).filter(
  (value) => !/(?<![\d.])\d{16,}(?![\d.e])/.test(JSON.stringify(value)),
);

describe('accepts', () => {
  test.each<[string, Value]>([
    ['0', 0],
    ['-0', 0],
    ['+5', 5],
    [' [1, 2,3 ] ', [1, 2, 3]],
    ['[1,2,]', [1, 2]],
    ["['a', \"b\", 'it\\'s']", ['a', 'b', "it's"]],
    ['[True, False, None, true, false, null]', [true, false, null, true, false, null]],
    ['{values: [3, 2], "cycle": 0}', { values: [3, 2], cycle: 0 }],
    ['{}', {}],
    ['[\n]', []],
    [String.raw`"\u00e9\n\\"`, 'é\n\\'],
    ['-1.5e3', -1500],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
    ['"“”"', '“”'],
  ])('%s', (text, value) => expect(parseValueText(text)).toEqual({ ok: true, value }));

  test('whatever formatValue writes, and JSON with space in it', () => {
    fc.assert(
      fc.property(json, (value) => {
        const expected = JSON.parse(JSON.stringify(value)) as Value;
        expect(parseValueText(formatValue(value))).toEqual({ ok: true, value: expected });
        expect(parseValueText(JSON.stringify(value, null, 2))).toEqual({ ok: true, value: expected });
      }),
    );
  });

  test('a key that objects inherit is a key like any other', () => {
    const parsed = parseValueText('{"__proto__": [1]}');
    expect(parsed.ok && Object.hasOwn(parsed.value as object, '__proto__')).toBe(true);
  });
});

describe('refuses', () => {
  const say = (text: string): string => {
    const parsed = parseValueText(text);
    return parsed.ok ? 'accepted' : `${parsed.line}:${parsed.column} ${parsed.message}`;
  };

  test.each([
    ['', '1:1 there is no value yet; write one, such as 5, "abc" or [1,2,3]'],
    ['[1,2', '1:5 the list that begins at character 1 never ends; write "]"'],
    ['[1,', '1:4 the list that begins at character 1 never ends; write "]"'],
    ['[1,,2]', '1:4 a value is missing before this comma; write it or remove the comma'],
    ['[,]', '1:2 a value is missing before this comma; write it or remove the comma'],
    ['[1 2]', '1:4 write "," or "]" before "2"'],
    ['[1}', '1:3 write "," or "]" before "}"'],
    ['1 2', '1:3 the value ends before "2"; remove what follows'],
    ['[1]]', '1:4 the value ends before "]"; remove what follows'],
    ['abc', '1:1 abc is no value; put a text in double quotes: "abc"'],
    ['[\n  1,\n  nan\n]', '3:3 nan is no value; put a text in double quotes: "nan"'],
    ['"abc', '1:1 the text never ends; close it with " on its line (a line break is written \\n)'],
    ['"a\nb"', '1:1 the text never ends; close it with " on its line (a line break is written \\n)'],
    ['“abc”', '1:1 "“" is no quote for texts; write straight double quotes'],
    ['(1, 2)', '1:1 write lists and tuples in square brackets: [1,2]'],
    ['1.', '1:1 1. is no number; write digits such as 12, -7, 0.5 or 1e9'],
    ['.5', '1:1 .5 is no number; write digits such as 12, -7, 0.5 or 1e9'],
    ['1_000', '1:1 1_000 is no number; write digits such as 12, -7, 0.5 or 1e9'],
    ['007', '1:1 007 is no number; write digits such as 12, -7, 0.5 or 1e9'],
    ['-', '1:1 - is no number; write digits such as 12, -7, 0.5 or 1e9'],
    ['1e999', '1:1 1e999 is too large to be a number'],
    [
      '[9007199254740993]',
      '1:2 9007199254740993 has too many digits to be exact; stay between -(2^53 - 1) and 2^53 - 1',
    ],
    ['{"a": 1, "a": 2}', '1:10 the key "a" appears twice; remove one of the two'],
    ['{"a" 1}', '1:6 write ":" after the key "a"'],
    ['{1: 2}', '1:2 "1" begins no key; write one in double quotes'],
    [String.raw`"\x"`, '1:2 \\x means nothing; write \\\\ for a backslash'],
    ['@', '1:1 "@" begins no value; write a number, a text in double quotes, true, false, null, [ or {'],
  ])('%s', (text, message) => expect(say(text)).toBe(message));

  test('brackets without end', () => {
    expect(say('['.repeat(5000))).toBe('1:102 more than 100 brackets are open; close some');
  });

  test('no text makes it throw, and JSON is never read as something else', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'[]{},:"\'1e.-nT \\u') }));
    const check = fc.property(text, (one) => {
      const parsed = parseValueText(one);
      const expected = asJson(one);
      // What one of the two refuses (doubled keys, single quotes) is covered above; what both accept is the same.
      return !parsed.ok || expected === undefined || JSON.stringify(parsed.value) === expected;
    });
    expect(fc.check(check, { numRuns: 1000 })).toMatchObject({ failed: false });
  });

  const asJson = (text: string): string | undefined => {
    try {
      return JSON.stringify(JSON.parse(text));
    } catch {
      return undefined;
    }
  };
});
