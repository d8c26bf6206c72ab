import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elementSchema, readEssential } from './element-schema.ts';
import { SCENE_LIMITS } from './scene.ts';

const size = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(SCENE_LIMITS.coordinate, -SCENE_LIMITS.coordinate, SCENE_LIMITS.coordinate + 1, NaN, Infinity, -0),
  fc.constantFrom(undefined, null, '5', {}),
);
const name = fc.oneof(
  fc.string(),
  fc.constantFrom('', 'a'.repeat(SCENE_LIMITS.id), 'a'.repeat(SCENE_LIMITS.id + 1), '__proto__'),
  fc.constantFrom(undefined, null, 7),
);

test('what must be right of an element is read by hand as the schema has it', () => {
  const element = fc.record(
    { id: name, type: name, x: size, y: size, width: size, height: size },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(element, fc.anything()), (item) => {
      expect(readEssential(item)).toEqual(elementSchema.safeParse(item).data ?? null);
    }),
    { numRuns: 2_000 },
  );
});

test('an element that is right is read', () => {
  const element = { id: 'a', type: 'rectangle', x: 1, y: -2.5, width: 3, height: 0 };
  expect(readEssential({ ...element, angle: 1 })).toEqual(element);
});
