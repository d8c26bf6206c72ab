import type { EstimateSpec, PromptSpec, QuantityUnit } from '../catalog/prompt-schema.ts';
import { evaluateFormula, FormulaError, namesIn } from './formula.ts';
import { formatCount, formatQuantity } from './format-quantity.ts';

/** A number of the brief that an estimate starts from. */
export interface GivenNumber {
  readonly id: string;
  readonly name: string;
  readonly value: number;
}

/** One step from the brief to a number. */
export interface DerivedStep {
  readonly value: number;
  readonly unit: QuantityUnit;
  /** "New links a second: 100 million ÷ 2.59 million ≈ 38.6/s" */
  readonly sentence: string;
  /** Only the calculation: "100 million ÷ 2.59 million ≈ 38.6/s" */
  readonly calculation: string;
}

/** A number that follows from a prompt's scale. */
export interface DerivedEstimate {
  readonly id: string;
  readonly name: string;
  readonly unit: QuantityUnit;
  /** In the base of its unit. */
  readonly value: number;
  readonly about: readonly (readonly string[])[];
  readonly notAbout: readonly string[];
  readonly steps: readonly DerivedStep[];
  /** What the brief gives: writing that down again is no estimate. */
  readonly given: readonly GivenNumber[];
  /** The number of the brief of which it is the rate, such as 100 million links a month; null where it is none. */
  readonly rateOf: number | null;
}

interface Known {
  readonly value: number;
  /** As it is shown in calculations. */
  readonly shown: string;
}

type Scaled = Pick<PromptSpec, 'scale' | 'estimates'>;

const derivations = new WeakMap<Scaled, readonly DerivedEstimate[]>();

/** All estimates of a prompt, in order, worked out once for each. Throws a `FormulaError` that names the estimate. */
export function deriveEstimates(spec: Scaled): readonly DerivedEstimate[] {
  const derived = derivations.get(spec) ?? derive(spec);
  derivations.set(spec, derived);
  return derived;
}

function derive({ scale, estimates }: Scaled): DerivedEstimate[] {
  const known = new Map<string, Known>(scale.map(({ id, value }) => [id, { value, shown: formatGiven(value) }]));
  const given = scale.map(({ id, name, value }) => ({ id, name, value }));
  return estimates.map((spec) => {
    const steps = deriveSteps(spec, known);
    const value = steps.at(-1)?.value ?? 0;
    known.set(spec.id, { value, shown: formatQuantity(value, spec.unit) });
    return {
      id: spec.id,
      name: spec.name,
      unit: spec.unit,
      value,
      about: spec.about,
      notAbout: spec.not_about ?? [],
      steps,
      given,
      rateOf: scale.find(({ id }) => id === DIVIDED.exec(spec.steps.at(-1)?.formula ?? '')?.[1])?.value ?? null,
    };
  });
}

/** "links_per_month / month" */
const DIVIDED = /^(\w+)\s*\/\s*\w+$/;

/** As the brief gives it, up to a million: 0.9999 is not rounded. */
const formatGiven = (value: number): string => (Math.abs(value) < 1000 ? String(value) : formatCount(value));

/** Names of steps hold within their estimate. */
function deriveSteps(spec: EstimateSpec, outer: ReadonlyMap<string, Known>): DerivedStep[] {
  const known = new Map(outer);
  return spec.steps.map(({ id, says, formula, unit }, index) => {
    const value = compute(formula, known, `${spec.id}, step ${index + 1}`);
    // Between steps, times are plain seconds: "100 million ÷ 2.59 million s".
    const isBetween = index < spec.steps.length - 1;
    const shown =
      unit === 'seconds' && isBetween && value >= 1000 ? `${formatCount(value)} s` : formatQuantity(value, unit);
    if (id !== undefined) known.set(id, { value, shown });
    const left = inWords(formula, known);
    const calculation = left === shown ? shown : `${left} ${isExact(value, shown) ? '=' : '≈'} ${shown}`;
    return { value, unit, calculation, sentence: `${says.replace(/[.:]?\s*$/, '')}: ${calculation}` };
  });
}

function compute(formula: string, known: ReadonlyMap<string, Known>, place: string): number {
  try {
    return evaluateFormula(formula, new Map([...known].map(([id, { value }]) => [id, value])));
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    throw new FormulaError(`estimate ${place}: ${error.message}`, { cause: error });
  }
}

/** The formula with numbers for names and signs as people write them: "100 million ÷ (30 × 86,400)". */
function inWords(formula: string, known: ReadonlyMap<string, Known>): string {
  return formula
    .replaceAll(/\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?|[a-z][a-z0-9_]*/g, (part) =>
      /^\d/.test(part) ? formatGiven(Number(part.replaceAll('_', ''))) : (known.get(part)?.shown ?? part),
    )
    .replaceAll(/\s*\*\s*/g, ' × ')
    .replaceAll(/\s*\/\s*(?![sa-z])/g, ' ÷ ')
    .replaceAll(/\s*\+\s*/g, ' + ');
}

/** Whether nothing was rounded away in what is shown. */
const isExact = (value: number, shown: string): boolean => {
  const digits = /^[\d,.]+/.exec(shown)?.[0].replaceAll(',', '') ?? '';
  const ratio = value / Number(digits);
  const log = Math.log10(ratio);
  return (
    [1, 60, 3600, 86_400, 31_536_000, 0.01].some((size) => Math.abs(ratio / size - 1) < 1e-9) ||
    Math.abs(log - Math.round(log)) < 1e-9
  );
};

/** The names that formulas of a prompt may use but do not find; for checks of packages. */
export function unknownNames({ scale, estimates }: Pick<PromptSpec, 'scale' | 'estimates'>): string[] {
  const known = new Set(scale.map(({ id }) => id));
  return estimates.flatMap((spec) => {
    const own = new Set(known);
    const missing = spec.steps.flatMap(({ id, formula }) => {
      const names = namesIn(formula).filter((name) => !own.has(name));
      if (id !== undefined) own.add(id);
      return names.map((name) => `${spec.id}: ${name}`);
    });
    known.add(spec.id);
    return missing;
  });
}
