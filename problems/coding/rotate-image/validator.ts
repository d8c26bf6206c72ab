import type { Validator } from '../../../src/catalog/package-code.ts';

const validate: Validator = (input) => {
  const matrix = input['matrix'] as readonly (readonly number[])[];
  const index = matrix.findIndex((row) => row.length !== matrix.length);
  if (index === -1) return null;
  const columns = matrix[index]?.length ?? 0;
  return `matrix has ${matrix.length} rows but ${columns} columns in row ${index}; give every row as many numbers as there are rows.`;
};

export default validate;
