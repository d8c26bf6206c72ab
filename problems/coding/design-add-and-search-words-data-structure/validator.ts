import type { Validator } from '../../../src/catalog/package-code.ts';

const MOST_DOTS = 2;

const validate: Validator = (input) => {
  const calls = input['arguments'] as readonly (readonly string[])[];
  const index = calls.findIndex(([word]) => word !== undefined && word.split('.').length - 1 > MOST_DOTS);
  if (index === -1) return null;
  return `Operation ${index} searches for "${calls[index]?.[0] ?? ''}", which has more than ${MOST_DOTS} dots.`;
};

export default validate;
