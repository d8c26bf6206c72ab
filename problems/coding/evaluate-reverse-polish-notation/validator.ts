import type { Validator } from '../../../src/catalog/package-code.ts';
import { LARGEST, LARGEST_DIVISOR, SMALLEST, apply, isOperator } from './arithmetic.ts';

const LARGEST_NUMBER = 200;
/** A whole number without leading zeros, and no negative zero. */
const NUMBER = /^(?:0|-?[1-9][0-9]*)$/;

const validate: Validator = (input) => {
  const tokens = input['tokens'] as readonly string[];
  const stack: number[] = [];
  for (const [index, token] of tokens.entries()) {
    if (!isOperator(token)) {
      if (!NUMBER.test(token) || Math.abs(Number(token)) > LARGEST_NUMBER) {
        return `tokens[${index}] is "${token}"; write +, -, *, / or a whole number from -200 to 200.`;
      }
      stack.push(Number(token));
      continue;
    }
    const right = stack.pop();
    const left = stack.pop();
    if (right === undefined || left === undefined) {
      return `tokens[${index}] is "${token}", but there are not two values before it; put them in.`;
    }
    if (token === '/' && right === 0) return `tokens[${index}] divides by zero; change what it divides by.`;
    if (token === '/' && Math.abs(right) > LARGEST_DIVISOR) {
      return `tokens[${index}] divides by ${right}, which is beyond a million; use smaller numbers.`;
    }
    const result = apply(token, left, right);
    if (result < SMALLEST || result > LARGEST) {
      return `tokens[${index}] gives ${result}, which is beyond 32 bits; use smaller numbers.`;
    }
    stack.push(result);
  }
  return stack.length === 1 ? null : `${stack.length} values are left at the end; add operators until one is.`;
};

export default validate;
