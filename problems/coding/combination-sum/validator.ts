import type { Validator } from '../../../src/catalog/package-code.ts';
import countCombinations from './count-combinations.ts';

const MOST_COMBINATIONS = 150;

const validate: Validator = (input) => {
  const candidates = input['candidates'] as readonly number[];
  const twice = candidates.find((number, index) => candidates.indexOf(number) !== index);
  if (twice !== undefined) return `candidates holds ${twice} twice; list every number once.`;
  const count = countCombinations(candidates, input['target'] as number);
  if (count <= MOST_COMBINATIONS) return null;
  return `There are ${count} combinations, more than ${MOST_COMBINATIONS}; use fewer or larger candidates, or a smaller target.`;
};

export default validate;
