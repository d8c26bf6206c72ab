/** What is taken out of an answer. */
export interface Removal {
  readonly slug: string;
  /** What people call it. */
  readonly name: string;
  /** The criterion that names it. */
  readonly criterion: string;
  /** Keys of boxes in the drawing's description. */
  readonly boxes: readonly string[];
  /** Texts in the description's labels that go. */
  readonly labels?: readonly string[];
  /** Sentences and list items of the sheet that speak of it. */
  readonly words: RegExp;
}

/** A drawing's description without some boxes; arrows of a chain that led through one end there. */
export function drawingWithout(drawing: string, { boxes, labels = [] }: Pick<Removal, 'boxes' | 'labels'>): string {
  const isGone = (key: string): boolean => boxes.includes(key);
  const lines = drawing.split('\n').flatMap((line) => {
    if (/^[\w-]+ (>|\.\.>|<>|-) /.test(line)) return chainWithout(line, isGone);
    if (!line.includes('=')) return [line];
    const cells = line.split('|').map((cell) => (isGone(/^\s*([\w-]+)=/.exec(cell)?.[1] ?? '') ? ' ' : cell));
    // An empty row still takes its place.
    return [cells.every((cell) => cell.trim() === '') ? 'row' : cells.join('|')];
  });
  return labels.reduce((text, label) => text.replaceAll(label, ''), lines.join('\n'));
}

function chainWithout(line: string, isGone: (key: string) => boolean): string[] {
  const [chain = '', ...label] = line.split(' : ');
  const words = chain.trim().split(/\s+/);
  const links: string[] = [];
  for (let at = 0; at + 2 < words.length; at += 2) {
    const [from = '', sign = '', to = ''] = words.slice(at, at + 3);
    const isLast = at + 4 > words.length;
    const text = isLast && label.length > 0 ? ` : ${label.join(' : ')}` : '';
    if (!isGone(from) && !isGone(to)) links.push(`${from} ${sign} ${to}${text}`);
  }
  return links;
}

/** A sheet without the sentences, clauses and list items that say it. */
export function sheetWithout(sheet: string, words: RegExp): string {
  return sheet
    .split('\n')
    .map((line) =>
      line
        .split(/(?<=[.;:,)]) /)
        .filter((part) => !words.test(part))
        .join(' '),
    )
    .join('\n');
}
