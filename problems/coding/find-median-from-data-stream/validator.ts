import type { Validator } from '../../../src/catalog/package-code.ts';

const validate: Validator = (input) => {
  const operations = input['operations'] as readonly string[];
  const question = operations.indexOf('findMedian');
  const number = operations.indexOf('addNum');
  if (question === -1 || (number !== -1 && number < question)) return null;
  return `operations[${question}] asks for a median before there is a number; put an "addNum" before it.`;
};

export default validate;
