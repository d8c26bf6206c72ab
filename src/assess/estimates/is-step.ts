import type { Quantity, Span } from '../sheet.ts';

/** `*` before a letter or another one sets words in italics or bold. */
const SIGN = String.raw`(?:[×·÷]|(?<!\*)\*(?=[\s\d(~≈]))`;
const SIGN_BEFORE = new RegExp(
  String.raw`(?:[×·÷/]\s?|(?<=\s)\*\s|(?<=[\p{L}\d)])\*|(?<=[\p{L}\d)]\s)x\s)\(*\s?[~≈]?$`,
  'u',
);
const SIGN_BEHIND = new RegExp(String.raw`^(?:\s\p{L}{1,20}){0,3}\)*\s?(?:${SIGN}|[/x]\s?[~≈]?\(*\d)`, 'u');
const RESULT_FOLLOWS = /^[^;|\n]*?(?:[=≈→⇒]|\s~)/;
const EQUALS_BEFORE = /[=≈]\s?[~≈]?\s?$/;
/** How far a sign or a result may be. */
const REACH = 150;

/** Whether a number is only a step of a calculation, whose result follows: "86400" of "10M / 86400 ≈ 116/s". */
export function isStep(text: string, { start, end }: Quantity, statement: Span | null): boolean {
  const before = text.slice(Math.max(statement?.start ?? 0, start - REACH, 0), start);
  const behind = text.slice(end, Math.min(statement?.end ?? Infinity, end + REACH));
  const isOperand = SIGN_BEFORE.test(before.slice(-8)) || SIGN_BEHIND.test(behind);
  return isOperand && RESULT_FOLLOWS.test(behind) && !isResult(before);
}

/** "100M / 2.6M = 38/s × 100": what is calculated with may be the result of what stands before. */
function isResult(before: string): boolean {
  const sign = EQUALS_BEFORE.exec(before);
  const calculation =
    before
      .slice(0, sign?.index ?? 0)
      .split(/[=≈:;|\n]/)
      .at(-1) ?? '';
  return /\d/.test(calculation) && /[/×*·÷]/.test(calculation);
}
