/**
 * A number as KaTeX, the way constraints are written: `10^5`, `-2 \cdot 10^9`, `2^{31} - 1`, `65\,536`. Small
 * numbers stay as they are.
 */
export function numberTex(value: number): string {
  if (value < 0) return `-${isPowerMinusOne(-value) ? `(${numberTex(-value)})` : numberTex(-value)}`;
  if (!Number.isInteger(value) || value < 10_000) return String(value);
  const zeros = /0+$/.exec(value.toFixed(0))?.[0].length ?? 0;
  const digits = value / 10 ** zeros;
  if (digits === 1) return `10^${braced(zeros)}`;
  if (digits < 10) return String.raw`${digits} \cdot 10^${braced(zeros)}`;
  if (isPowerOfTwo(value)) return `2^${braced(Math.log2(value))}`;
  if (isPowerMinusOne(value)) return `2^${braced(Math.log2(value + 1))} - 1`;
  return value.toFixed(0).replaceAll(/\B(?=(\d{3})+$)/g, String.raw`\,`);
}

const isPowerOfTwo = (value: number): boolean => Number.isInteger(Math.log2(value)) && 2 ** Math.log2(value) === value;

const isPowerMinusOne = (value: number): boolean => value >= 10_000 && isPowerOfTwo(value + 1);

const braced = (exponent: number): string => (exponent < 10 ? String(exponent) : `{${exponent}}`);
