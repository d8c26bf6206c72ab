import { useStore } from '@nanostores/react';
import type { CriterionResult } from '../../../assess/assessment.ts';
import { LEVELS } from '../../../catalog/rubric-schema.ts';
import { useDesign } from '../design-context.ts';
import { LEVEL_NAMES } from './words.ts';

/** What only a person can judge, with what an answer of each level is like. It never counts in the score. */
export function HumanCriteria({ results }: { readonly results: readonly CriterionResult[] }) {
  const { round } = useDesign();
  const { marks } = useStore(round.design);
  if (results.length === 0) return null;
  return (
    <section className="humans" aria-label="For a person to judge">
      <h3>For a person to judge</h3>
      <p className="humans-lead">
        No machine decides these, and they do not count in the score. Mark yourself, or ask a friend to.
      </p>
      {results.map(({ id, looksFor, anchors }) => (
        <fieldset key={id}>
          <legend>{looksFor}</legend>
          {LEVELS.map((level) => (
            <label key={level}>
              <input
                type="radio"
                name={`mark-${id}`}
                checked={marks[id] === level}
                onChange={() => void round.mark(id, level)}
              />
              <span>
                <b>{LEVEL_NAMES[level]}.</b> {anchors?.[level] ?? ''}
              </span>
            </label>
          ))}
          {marks[id] === undefined ? null : (
            <button
              type="button"
              className="button"
              data-kind="quiet"
              data-size="small"
              onClick={() => void round.mark(id, null)}
            >
              Take the mark back
            </button>
          )}
        </fieldset>
      ))}
    </section>
  );
}
