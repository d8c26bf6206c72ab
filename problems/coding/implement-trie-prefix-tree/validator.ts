import type { Validator } from '../../../src/catalog/package-code.ts';

const MOST_LETTERS = 400_000;

const validate: Validator = (input) => {
  const texts = (input['arguments'] as readonly (readonly string[])[]).flat();
  const letters = texts.reduce((sum, text) => sum + text.length, 0);
  return letters <= MOST_LETTERS
    ? null
    : `The texts have ${letters} letters together; shorten them to ${MOST_LETTERS} at most.`;
};

export default validate;
