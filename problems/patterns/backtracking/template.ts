function subsetsWith<T>(items: T[], isComplete: (chosen: T[]) => boolean, isHopeless: (chosen: T[]) => boolean): T[][] {
  const found: T[][] = [];
  const chosen: T[] = [];
  function extend(start: number): void {
    if (isHopeless(chosen)) return;
    if (isComplete(chosen)) found.push([...chosen]);
    for (let position = start; position < items.length; position++) {
      chosen.push(items[position]);
      extend(position + 1);
      chosen.pop();
    }
  }
  extend(0);
  return found;
}
