import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateFormula, FormulaError, namesIn } from './formula.ts';

const variables = new Map([
  ['links_per_month', 100_000_000],
  ['years', 5],
  ['zero', 0],
]);
const compute = (text: string): number => evaluateFormula(text, variables);

const outcome = (text: string): unknown => {
  try {
    return compute(text);
  } catch (error) {
    return error;
  }
};

describe('formulas', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['2 - 3 - 4', -5],
    ['100 / 5 / 2', 10],
    ['-2 * -(3 + 1)', 8],
    ['86_400 * 30', 2_592_000],
    ['1.5e9 / 1e3', 1_500_000],
    ['links_per_month * 12 * years', 6e9],
    [' years ', 5],
    ['zero * 5', 0],
  ])('%s', (text, expected) => {
    expect(compute(text)).toBe(expected);
  });

  it.each([
    ['years *', 'lacks a number or name at character 8'],
    ['', 'lacks a number or name at character 1'],
    ['(1 + 2', 'lacks a closing bracket at character 7'],
    ['1 2', 'goes on at character 3'],
    ['2 ^ 3', 'cannot be read at character 2: " ^ 3"; use numbers'],
    ['Years', 'cannot be read at character 1'],
    ['moths * 2', 'uses "moths", which is not known here; known are links_per_month, years, zero'],
    ['1 / zero', 'divides by zero'],
    ['1e308 * 10', 'has no finite result'],
    ['('.repeat(60), 'has brackets more than 50 deep'],
    ['-'.repeat(100_000), 'has brackets more than 50 deep'],
  ])('%s is refused', (text, problem) => {
    expect(() => compute(text)).toThrow(FormulaError);
    expect(() => compute(text)).toThrow(problem);
  });

  it('agree with JavaScript', () => {
    const number = fc.integer({ min: 1, max: 1000 }).map(String);
    const formula = fc.letrec<{ sum: string }>((tie) => ({
      sum: fc.oneof(
        { maxDepth: 4 },
        number,
        fc.tuple(tie('sum'), fc.constantFrom('+', '-', '*'), tie('sum')).map(([a, sign, b]) => `(${a} ${sign} ${b})`),
        fc
          .tuple(number, fc.constantFrom('+', '-', '*', '/'), number, fc.constantFrom('+', '*', '/'), number)
          .map((all) => all.join(' ')),
      ),
    })).sum;
    fc.assert(
      fc.property(formula, (text) => {
        // The text is made of numbers, signs and brackets above.
        const expected: unknown = new Function(`return ${text}`)();
        expect(compute(text)).toBeCloseTo(Number(expected), 6);
      }),
    );
  });

  it('fail only in their own way', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const result = outcome(text);
        expect(typeof result === 'number' || result instanceof FormulaError).toBe(true);
      }),
    );
  });

  it('name what they use', () => {
    expect(namesIn('a_b * (c + 2) / a_b')).toEqual(['a_b', 'c']);
  });
});
