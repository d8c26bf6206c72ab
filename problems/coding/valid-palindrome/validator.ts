import type { Validator } from '../../../src/catalog/package-code.ts';

const validate: Validator = (input) => {
  const match = /[^ -~]/u.exec(input['s'] as string);
  return match === null
    ? null
    : `s holds a character that is not printable ASCII at position ${match.index}; use letters, digits, punctuation and spaces.`;
};

export default validate;
