import { LOOSE_LEVEL, type Heading } from './heading.ts';
import { nameSection, type NamedSection } from './name-section.ts';
import type { Line } from './read-lines.ts';

/** "CLICKS" */
const CAPITALS = /^\p{Lu}[\p{Lu}\d &/-]{2,29}$/u;
/** "read path" */
const TITLE = /^\p{L}[\p{L}\d&/+'’ -]{1,29}$/u;
/** A title over lines further to the right has at most so many words, one that only stands alone so many. */
const MOST_WORDS = { above: 4, alone: 2 } as const;
/** So many that name a section show that lines which only stand alone are titles as well. */
const SURE = 2;

/** A short line without any mark, behind a blank one and right above others. */
interface Title {
  readonly text: string;
  readonly named: NamedSection | null;
  readonly words: number;
  readonly next: Line;
  readonly indent: number;
}

/**
 * The titles that have no mark, by line: in capitals; above lines further to the right; above a list, where they name a
 * section; and words alone on their lines, in a text where such words name sections.
 */
export function titlesOf(lines: readonly Line[], text: string): (Heading | null)[] {
  const titles = lines.map((_, index) => titleOn(lines, index, text));
  const sure = titles.filter((title) => title !== null && isAlone(title) && title.named?.kind === 'own').length;
  const isSet = (title: Title): boolean =>
    CAPITALS.test(title.text) ||
    (title.next.indent > title.indent && title.words <= MOST_WORDS.above) ||
    (title.next.kind === 'bullet' && title.named?.kind === 'own') ||
    (sure >= SURE && isAlone(title));
  return titles.map((title) =>
    title !== null && isSet(title)
      ? { text: title.text, named: title.named, level: LOOSE_LEVEL, rest: null, isSet: true }
      : null,
  );
}

const isAlone = ({ words }: Title): boolean => words <= MOST_WORDS.alone;

function titleOn(lines: readonly Line[], index: number, text: string): Title | null {
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (line?.kind !== 'text' || (before !== undefined && before.kind !== 'blank')) return null;
  if (next === undefined || next.kind === 'blank') return null;
  // A quotation in a quotation is no list below a title.
  if (text.slice(next.from, next.start).includes('>')) return null;
  const own = text.slice(line.start, line.end);
  if (!TITLE.test(own)) return null;
  return { text: own, named: nameSection(own), words: own.split(' ').length, next, indent: line.indent };
}
