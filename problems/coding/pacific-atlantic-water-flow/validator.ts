import type { Validator } from '../../../src/catalog/package-code.ts';

const validate: Validator = (input) => {
  const heights = input['heights'] as readonly (readonly number[])[];
  const columns = heights[0]?.length ?? 0;
  const index = heights.findIndex((row) => row.length !== columns);
  if (index === -1) return null;
  return `Row ${index} of heights has ${heights[index]?.length ?? 0} cells but row 0 has ${columns}; make all rows equally long.`;
};

export default validate;
