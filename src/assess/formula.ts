/** A formula that cannot be computed. The message names the formula, the place and the remedy. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
}

const TOKEN = /\s*(?:(\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?)|([a-z][a-z0-9_]*)|([-+*/()]))/y;
/** Nobody nests deeper; what does is refused before it can exhaust the stack. */
const MAX_DEPTH = 50;

interface Token {
  readonly text: string;
  readonly kind: 'number' | 'name' | 'sign';
  readonly at: number;
}

/**
 * Computes a formula: numbers (`86_400`, `1e9`), names of `variables`, `+ - * /` and brackets, the usual precedence.
 * Throws a `FormulaError` for anything else, for unknown names, and where the result is no finite number.
 */
export function evaluateFormula(text: string, variables: ReadonlyMap<string, number>): number {
  const tokens = tokensOf(text);
  let next = 0;
  const fail = (problem: string): never => {
    throw new FormulaError(`The formula "${text}" ${problem}.`);
  };
  const sign = (...signs: readonly string[]): string | null => {
    const token = tokens[next];
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return null;
    next += 1;
    return token.text;
  };
  const sum = (depth: number): number => {
    let value = product(depth);
    for (let found = sign('+', '-'); found !== null; found = sign('+', '-')) {
      value += found === '+' ? product(depth) : -product(depth);
    }
    return value;
  };
  const product = (depth: number): number => {
    let value = operand(depth);
    for (let found = sign('*', '/'); found !== null; found = sign('*', '/')) {
      const other = operand(depth);
      if (found === '/' && other === 0) fail('divides by zero');
      value = found === '*' ? value * other : value / other;
    }
    return value;
  };
  const operand = (depth: number): number => {
    if (depth > MAX_DEPTH) fail(`has brackets more than ${MAX_DEPTH} deep; write it in steps`);
    if (sign('-') !== null) return -operand(depth + 1);
    if (sign('(') !== null) {
      const value = sum(depth + 1);
      if (sign(')') === null) fail(`lacks a closing bracket at character ${placeOf(tokens[next], text)}`);
      return value;
    }
    const token = tokens[next];
    next += 1;
    if (token?.kind === 'number') return Number(token.text.replaceAll('_', ''));
    if (token?.kind !== 'name') return fail(`lacks a number or name at character ${placeOf(token, text)}`);
    const value = variables.get(token.text);
    return (
      value ?? fail(`uses "${token.text}", which is not known here; known are ${[...variables.keys()].join(', ')}`)
    );
  };
  const value = sum(0);
  if (next < tokens.length) fail(`goes on at character ${placeOf(tokens[next], text)} where it should end`);
  if (!Number.isFinite(value)) fail('has no finite result');
  return value;
}

/** The names that a formula uses. Throws a `FormulaError` where it cannot be read. */
export function namesIn(text: string): string[] {
  return [
    ...new Set(
      tokensOf(text)
        .filter(({ kind }) => kind === 'name')
        .map((token) => token.text),
    ),
  ];
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < end;) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null) {
      const problem = `cannot be read at character ${from + 1}: "${text.slice(from, from + 10)}"`;
      throw new FormulaError(
        `The formula "${text}" ${problem}; use numbers, names in snake_case, + - * / and brackets.`,
      );
    }
    const [all, number, name, sign] = match;
    const kind = number === undefined ? (name === undefined ? 'sign' : 'name') : 'number';
    const own = number ?? name ?? sign ?? '';
    tokens.push({ text: own, kind, at: from + all.length - own.length });
  }
  return tokens;
}

const placeOf = (token: Token | undefined, text: string): number => (token?.at ?? text.length) + 1;
