/** A box of a drawing, by its cell in a grid. */
export interface Box {
  readonly key: string;
  /** Lines are separated by line breaks. */
  readonly label: string;
  readonly shape: 'rectangle' | 'ellipse' | 'diamond' | 'text';
  /** A name of {@link TONES}, or null. */
  readonly tone: string | null;
  readonly column: number;
  readonly row: number;
}

/** An arrow or line between two boxes. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly heads: 'end' | 'both' | 'none';
  readonly dashed: boolean;
  readonly label: string;
}

/** A frame, or in loose drawings a big rectangle, around boxes. */
export interface Frame {
  readonly label: string;
  readonly keys: readonly string[];
}

/** What a description says; see `parseDrawing`. */
export interface Drawing {
  readonly style: 'tidy' | 'loose';
  readonly boxes: readonly Box[];
  readonly links: readonly Link[];
  readonly frames: readonly Frame[];
  readonly notes: readonly string[];
}

const HEADS = { '>': 'end', '..>': 'end', '<>': 'both', '-': 'none' } as const;

/**
 * Reads a drawing from a few lines of text:
 *
 *     style: loose                       # or tidy, which is the default
 *     c=Browser | lb=(nginx)   | api=API server x3 @service
 *               |              | db="Postgres"
 *     c > lb > api : HTTPS               # > an arrow, ..> a dashed one, <> two heads, - a line
 *     frame Region A: lb api
 *     note: 100M links a month
 *
 * Each line with `=` is a row of the grid, and `(…)`, `<…>` and `"…"` are an ellipse, a diamond and a bare text. `/`
 * with spaces around breaks a label's line. A label after a chain of arrows belongs to its last one. Throws an `Error`
 * that names the line.
 */
export function parseDrawing(text: string): Drawing {
  const boxes: Box[] = [];
  const links: Link[] = [];
  const frames: Frame[] = [];
  const notes: string[] = [];
  let style: Drawing['style'] = 'tidy';
  let row = 0;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.replace(/(^|\s)#.*$/, '').trimEnd();
    const fail = (why: string): never => {
      throw new Error(`line ${index + 1}: ${why}: ${line}`);
    };
    const known = (key: string): string =>
      boxes.some((box) => box.key === key) ? key : fail(`no box is called ${key}`);
    const frame = /^frame (.*?): (.+)$/.exec(line);
    const note = /^note: (.+)$/.exec(line);
    if (line.trim() === '') continue;
    else if (line === 'style: loose') style = 'loose';
    else if (line === 'row') row++;
    else if (frame) frames.push({ label: frame[1] ?? '', keys: (frame[2] ?? '').split(/\s+/).map(known) });
    else if (note) notes.push((note[1] ?? '').replaceAll(' / ', '\n'));
    else if (isChain(line)) links.push(...parseChain(line, known));
    else if (line.includes('=')) boxes.push(...parseRow(line, row++, fail));
    else fail('is no row, chain of arrows, frame or note');
  }
  return { style, boxes, links, frames, notes };
}

const isChain = (line: string): boolean => /^[\w-]+ (>|\.\.>|<>|-) [\w-]+/.test(line);

function parseRow(line: string, row: number, fail: (why: string) => never): Box[] {
  return line.split('|').flatMap((cell, column) => {
    const text = cell.trim();
    if (text === '') return [];
    const parts = /^([\w-]+)=(.*?)(?:\s+@(\w+))?$/.exec(text);
    if (!parts) return fail(`${text} is no box such as db=Postgres`);
    const { label, shape } = parseShape(parts[2] ?? '');
    return [{ key: parts[1] ?? '', label: label.replaceAll(' / ', '\n'), shape, tone: parts[3] ?? null, column, row }];
  });
}

function parseShape(text: string): Pick<Box, 'label' | 'shape'> {
  const label = text.slice(1, -1);
  if (/^\(.*\)$/.test(text)) return { label, shape: 'ellipse' };
  if (/^<.*>$/.test(text)) return { label, shape: 'diamond' };
  return /^".*"$/.test(text) ? { label, shape: 'text' } : { label: text, shape: 'rectangle' };
}

function parseChain(line: string, known: (key: string) => string): Link[] {
  const [chain = '', ...rest] = line.split(' : ');
  const words = chain.trim().split(/\s+/);
  const links: Link[] = [];
  for (let at = 0; at + 2 < words.length; at += 2) {
    const sign = words[at + 1] as keyof typeof HEADS;
    links.push({
      from: known(words[at] ?? ''),
      to: known(words[at + 2] ?? ''),
      heads: HEADS[sign],
      dashed: sign === '..>',
      label: at + 4 > words.length ? rest.join(' : ') : '',
    });
  }
  return links;
}
