import type { Validator } from '../../../src/catalog/package-code.ts';

const validate: Validator = (input) => {
  const grid = input['grid'] as readonly (readonly string[])[];
  const columns = grid[0]?.length ?? 0;
  const index = grid.findIndex((row) => row.length !== columns);
  if (index === -1) return null;
  return `Row ${index} of grid has ${grid[index]?.length ?? 0} cells but row 0 has ${columns}; make all rows equally long.`;
};

export default validate;
