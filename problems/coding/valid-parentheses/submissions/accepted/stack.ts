function isValid(s: string): boolean {
  const partnerOf = new Map([
    [')', '('],
    [']', '['],
    ['}', '{'],
  ]);
  const open: string[] = [];
  for (const bracket of s) {
    const partner = partnerOf.get(bracket);
    if (partner === undefined) open.push(bracket);
    else if (open.pop() !== partner) return false;
  }
  return open.length === 0;
}
