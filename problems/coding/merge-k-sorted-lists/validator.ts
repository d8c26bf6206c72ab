import type { Validator } from '../../../src/catalog/package-code.ts';

const MOST_NODES = 50_000;

const validate: Validator = (input) => {
  const lists = input['lists'] as readonly (readonly number[])[];
  let nodes = 0;
  for (const [index, values] of lists.entries()) {
    nodes += values.length;
    const fall = values.findIndex((value, at) => at > 0 && value < (values[at - 1] ?? value));
    if (fall !== -1) {
      return `lists[${index}] falls to ${values[fall]} at index ${fall}; put its values into rising order.`;
    }
  }
  return nodes <= MOST_NODES
    ? null
    : `The lists have ${nodes} nodes in all; take some out until there are ${MOST_NODES}.`;
};

export default validate;
