// One submission in a Node process of its own: a job on stdin, an answer a line on stdout.
import { readFileSync } from 'node:fs';

const { source, inputs } = JSON.parse(readFileSync(0, 'utf8'));
const twoSum = new Function(`${source}\nreturn twoSum;`)();
const answers = inputs.map((input) => {
  const { nums, target } = JSON.parse(input);
  return JSON.stringify(twoSum(nums, target));
});
process.stdout.write(answers.join('\n'));
