import type { Validator } from '../../../src/catalog/package-code.ts';
import countTexts, { MOST_TEXTS } from './count-texts.ts';

const validate: Validator = (input) =>
  countTexts(input['s'] as string) <= MOST_TEXTS
    ? null
    : 's can be read in 2^31 or more ways; shorten it, or use fewer of the digits 1 and 2.';

export default validate;
