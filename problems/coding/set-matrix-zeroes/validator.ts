import type { Validator } from '../../../src/catalog/package-code.ts';

const validate: Validator = (input) => {
  const matrix = input['matrix'] as readonly (readonly number[])[];
  const columns = matrix[0]?.length ?? 0;
  const index = matrix.findIndex((row) => row.length !== columns);
  if (index === -1) return null;
  return `matrix has ${columns} numbers in row 0 but ${matrix[index]?.length ?? 0} in row ${index}; give all rows the same length.`;
};

export default validate;
