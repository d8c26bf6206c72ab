import type { Validator } from '../../../src/catalog/package-code.ts';

const MOST_DOTS = 2;
const MOST_LETTERS = 500_000;

const validate: Validator = (input) => {
  const operations = input['operations'] as readonly string[];
  const calls = input['arguments'] as readonly (readonly string[])[];
  const index = calls.findIndex(([word]) => word !== undefined && word.split('.').length - 1 > MOST_DOTS);
  if (index !== -1)
    return `Operation ${index} searches for "${calls[index]?.[0] ?? ''}", which has more than ${MOST_DOTS} dots.`;
  const letters = calls
    .filter((_, at) => operations[at] === 'addWord')
    .reduce((sum, [word = '']) => sum + word.length, 0);
  return letters <= MOST_LETTERS
    ? null
    : `The added words have ${letters} letters together; shorten them to ${MOST_LETTERS} at most.`;
};

export default validate;
