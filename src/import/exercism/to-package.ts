import type { Input } from '../../catalog/value.ts';
import { BASE_PROBLEM, ON_ONE_LINE } from '../base-problem.ts';
import { caseDescription } from '../case-description.ts';
import type { ImportedPackage } from '../imported-package.ts';
import { toTitle } from '../usable-name.ts';
import { writeYaml } from '../write-yaml.ts';
import { expectsError } from './choose-tests.ts';
import type { ExercismStatement } from './exercism-statement.ts';
import { inferEntry } from './infer-entry.ts';
import { TypeRefusal } from './infer-type.ts';
import type { CanonicalTest } from './read-canonical.ts';

/** Samples stand in the statement; the rest is secret. */
const SAMPLES = 2;
/** Floats are compared within this distance where an answer holds some. */
const TOLERANCE = 0.000_001;

export interface PropertyParts {
  readonly slug: string;
  readonly exercise: string;
  readonly property: string;
  /** Whether it is the exercise's only one. */
  readonly isAlone: boolean;
  readonly tests: readonly CanonicalTest[];
  readonly statement: ExercismStatement;
  /** What was left out before. */
  readonly leftOut: readonly string[];
  readonly newId: () => string;
}

/** Makes a package of one property. Throws a `TypeRefusal` where that cannot be done. */
export function toPackage(parts: PropertyParts): ImportedPackage {
  const { slug, exercise, property, isAlone, statement, newId } = parts;
  const tests = parts.tests.filter((test) => !expectsError(test));
  const errors = parts.tests.filter(expectsError);
  if (errors.length * 2 > parts.tests.length) {
    throw new TypeRefusal(
      `${errors.length} of ${parts.tests.length} cases expect an error, which no case of ours can; too little would be left`,
    );
  }
  const { entry, toInput, notes } = inferEntry(property, exercise, tests);
  const title = toTitle(exercise);
  const hasFloats = entry.returns.type.startsWith('float');
  const problem = {
    uuid: newId(),
    name: (isAlone ? title : `${title}: ${property}`).slice(0, 80),
    ...BASE_PROBLEM,
    license: 'unknown',
    entry,
    comparison: { mode: 'exact', ...(hasFloats ? { tolerance: TOLERANCE } : {}) },
  };
  const cases = tests.map((test, index) =>
    writeCase(test, toInput(test), index < SAMPLES, { context: `${title}, ${property}`, newId }),
  );
  const task = isAlone ? '' : `\n\nThis problem asks for \`${entry.name}\` alone.`;
  return {
    slug,
    files: new Map([
      ['problem.yaml', writeYaml(problem, ON_ONE_LINE)],
      ['statement.md', `${statement.markdown.trim()}${task}\n`],
      ['cases.yaml', writeYaml({ cases }, ON_ONE_LINE)],
    ]),
    notes: [
      cases.length === 1
        ? 'one case, which is a sample'
        : `${cases.length} cases, the first ${SAMPLES} of them samples`,
      ...statement.notes,
      ...notes,
      ...(hasFloats
        ? [`numbers are compared within ${TOLERANCE}; write a larger tolerance where rounded ones will do`]
        : []),
    ],
    leftOut: [
      ...parts.leftOut,
      ...errors.map(({ description }) => `case "${description}": it expects an error, which no case of ours can`),
    ],
  };
}

function writeCase(
  test: CanonicalTest,
  input: Input,
  isSample: boolean,
  { context, newId }: { readonly context: string; readonly newId: () => string },
) {
  const description = caseDescription(test.description, context);
  const explanation = `${description.replace(/\.$/, '')}.`;
  const { expected } = test;
  const uuid = test.uuid ?? newId();
  return isSample
    ? { uuid, sample: true, description, input, expected, explanation }
    : { uuid, description, input, expected };
}
