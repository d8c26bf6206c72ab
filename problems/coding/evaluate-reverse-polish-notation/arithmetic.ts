/** The bounds of every result. */
export const SMALLEST = -(2 ** 31);
export const LARGEST = 2 ** 31 - 1;
/**
 * Beyond it, a quotient can be so small that JavaScript writes it with an exponent, and `parseInt` as a way to cut off
 * what follows the point reads the digits before that. It is a usual way, and this is not what the problem is about.
 */
export const LARGEST_DIVISOR = 1_000_000;

export const OPERATORS = ['+', '-', '*', '/'] as const;
export type Operator = (typeof OPERATORS)[number];

/** True for the four operators; every other token is a number. */
export function isOperator(token: string): token is Operator {
  return (OPERATORS as readonly string[]).includes(token);
}

/** The result of one operator; division rounds towards zero. */
export function apply(operator: Operator, left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return Math.trunc(left / right);
  }
}
