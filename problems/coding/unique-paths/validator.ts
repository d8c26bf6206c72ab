import type { Validator } from '../../../src/catalog/package-code.ts';
import countPaths, { MOST_PATHS } from './count-paths.ts';

const validate: Validator = (input) => {
  const [m, n] = [input['m'] as number, input['n'] as number];
  return countPaths(m, n) <= MOST_PATHS
    ? null
    : `A grid of ${m} by ${n} cells has more than two billion paths; make m or n smaller.`;
};

export default validate;
