import type { Span } from '../sheet.ts';

/** One line of a sheet. Its span is what is written on it, without quote marks, bullets and spaces around. */
export interface Line extends Span {
  readonly kind: 'blank' | 'heading' | 'bullet' | 'row' | 'rule' | 'fence' | 'code' | 'text';
  /** Columns before the first mark; a tab counts four. */
  readonly indent: number;
  /** Of a heading with `#`, 1–6; else 0. */
  readonly level: number;
  /** Where the line itself begins and ends. */
  readonly from: number;
  readonly to: number;
}

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g;
const BULLET = /^(?:[-*+•‣▪◦·–—]|\d{1,3}[.)]|\(?[a-zA-Z0-9]\))\s+(?:\[[ xX]?\]\s+)?/;
const HEADING = /^(#{1,6})(?:\s+|(?=[A-Za-z]))/;
const FENCE = /^(?:```|~~~)/;
const TABLE_RULE = /^\|?\s*:?-+:?\s*(?:\|\s*:?-*:?\s*)*\|?$/;
const UNDERLINE = /^(?:={3,}|-{3,})$/;
/** How much of a line is searched for its kind. */
const LOOKED_AT = 300;

/**
 * The lines of a text with what they are, by Markdown's signs. A reader of lines, not of Markdown: candidates paste text
 * from anywhere, indent it as they like and mean the same; offsets stay exact and the time is linear in the length.
 * HTML comments are no text of the candidate's.
 */
export function readLines(text: string): Line[] {
  const visible = hideComments(text);
  const lines: Line[] = [];
  let isCode = false;
  for (const [from, to] of lineSpans(visible)) {
    const line = readLine(visible.slice(from, to), from, isCode);
    if (line.kind === 'fence') isCode = !isCode;
    lines.push(line);
  }
  return lines.map((line, index) => asTableOrTitle(line, lines[index - 1], lines[index + 1], visible));
}

function* lineSpans(text: string): Generator<readonly [number, number]> {
  let from = 0;
  for (const match of text.matchAll(LINE_BREAK)) {
    yield [from, match.index];
    from = match.index + match[0].length;
  }
  yield [from, text.length];
}

function readLine(raw: string, from: number, isCode: boolean): Line {
  const whole = { from, to: from + raw.length };
  const outer = /^[\s>]*/.exec(raw)?.[0] ?? '';
  const indent = outer.slice(0, LOOKED_AT).replaceAll('\t', '    ').length;
  const end = from + raw.trimEnd().length;
  const at = Math.min(from + outer.length, end);
  const rest = raw.slice(outer.length, outer.length + LOOKED_AT);
  const line = (kind: Line['kind'], start: number, level = 0): Line => ({ kind, indent, level, start, end, ...whole });
  if (at >= end) return line('blank', end);
  if (FENCE.test(rest)) return line('fence', at);
  if (isCode) return line('code', at);
  const heading = HEADING.exec(rest);
  if (heading !== null) return line('heading', Math.min(at + heading[0].length, end), heading[1]?.length ?? 1);
  const bullet = BULLET.exec(rest)?.[0].length ?? 0;
  return bullet > 0 ? line('bullet', Math.min(at + bullet, end)) : line('text', at);
}

/** Rows of tables, and titles that are underlined, are only known by their neighbours. */
function asTableOrTitle(line: Line, before: Line | undefined, after: Line | undefined, text: string): Line {
  if (line.kind !== 'text' && line.kind !== 'bullet') return line;
  const shown = ({ from, to }: Line): string => text.slice(from, Math.min(to, from + LOOKED_AT)).trim();
  const own = shown(line);
  if (isRule(own)) return { ...line, kind: 'rule' };
  if (line.kind === 'bullet') return line;
  if (/^\|.*\|/.test(own)) return { ...line, kind: 'row' };
  const near = [before, after].filter((one) => one !== undefined).map(shown);
  if (own.includes('|') && near.some((one) => isRule(one) || /^[^|]+\|[^|]*\|/.test(one)))
    return { ...line, kind: 'row' };
  const isTitle = after !== undefined && UNDERLINE.test(shown(after)) && (before?.kind ?? 'blank') === 'blank';
  return isTitle && own.length <= 60 && !/[.;,]$/.test(own) ? { ...line, kind: 'heading', level: 2 } : line;
}

const isRule = (own: string): boolean =>
  UNDERLINE.test(own) || (own.includes('|') && own.includes('-') && TABLE_RULE.test(own));

/** The text with spaces for HTML comments, so that all offsets stay. */
function hideComments(text: string): string {
  let visible = '';
  let at = 0;
  for (;;) {
    const open = text.indexOf('<!--', at);
    if (open < 0) return visible + text.slice(at);
    const close = text.indexOf('-->', open + 4);
    if (close < 0) return visible + text.slice(at);
    visible += text.slice(at, open) + text.slice(open, close + 3).replaceAll(/[^\n\r]/g, ' ');
    at = close + 3;
  }
}
