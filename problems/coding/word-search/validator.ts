import type { Validator } from '../../../src/catalog/package-code.ts';

const validate: Validator = (input) => {
  const board = input['board'] as readonly (readonly string[])[];
  const columns = board[0]?.length ?? 0;
  const index = board.findIndex((row) => row.length !== columns);
  if (index === -1) return null;
  return `Row ${index} of board has ${board[index]?.length ?? 0} cells but row 0 has ${columns}; make all rows equally long.`;
};

export default validate;
