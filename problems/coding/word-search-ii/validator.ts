import type { Validator } from '../../../src/catalog/package-code.ts';

const validate: Validator = (input) => {
  const board = input['board'] as readonly (readonly string[])[];
  const words = input['words'] as readonly string[];
  const columns = board[0]?.length ?? 0;
  const row = board.findIndex(({ length }) => length !== columns);
  if (row !== -1) {
    return `Row ${row} of board has ${board[row]?.length ?? 0} cells but row 0 has ${columns}; make all rows equally long.`;
  }
  const seen = new Set<string>();
  for (const word of words) {
    if (seen.has(word)) return `The word ${word} is listed twice; list each word once.`;
    seen.add(word);
  }
  return null;
};

export default validate;
