/** The cells of a table row, without the outer bars. */
export function cellsOf(row: string): string[] {
  return row
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((cell) => cell.trim());
}

/** The index of the cell that a place in a row (without outer bars) is in. */
export function cellOf(row: string, at: number): number {
  let cell = 0;
  for (let bar = row.indexOf('|'); bar >= 0 && bar < at; bar = row.indexOf('|', bar + 1)) cell++;
  return cell;
}
