import type { Validator } from '../../../src/catalog/package-code.ts';

const MOST_LEVELS = 10_000;

/** How many levels a tree in level order has. */
function levelsOf(tree: readonly (number | null)[]): number {
  let levels = 0;
  let places = 1;
  for (let from = 0; from < tree.length; levels++) {
    const level = tree.slice(from, from + places);
    from += places;
    places = 2 * level.filter((value) => value !== null).length;
  }
  return levels;
}

const validate: Validator = (input) => {
  const levels = levelsOf(input['root'] as readonly (number | null)[]);
  return levels <= MOST_LEVELS ? null : `The tree has ${levels} levels; make it at most ${MOST_LEVELS} deep.`;
};

export default validate;
