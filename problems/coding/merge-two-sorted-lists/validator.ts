import type { Validator } from '../../../src/catalog/package-code.ts';

const validate: Validator = (input) => {
  for (const name of ['list1', 'list2']) {
    const values = input[name] as readonly number[];
    const fall = values.findIndex((value, index) => index > 0 && value < (values[index - 1] ?? value));
    if (fall !== -1) return `${name} falls to ${values[fall]} at index ${fall}; put its values into rising order.`;
  }
  return null;
};

export default validate;
