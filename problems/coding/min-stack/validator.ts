import type { Validator } from '../../../src/catalog/package-code.ts';

const validate: Validator = (input) => {
  let height = 0;
  for (const [index, operation] of (input['operations'] as readonly string[]).entries()) {
    if (index === 0) continue;
    if (operation === 'push') height++;
    else if (height === 0) return `operations[${index}] is "${operation}" on an empty stack; put a "push" before it.`;
    else if (operation === 'pop') height--;
  }
  return null;
};

export default validate;
