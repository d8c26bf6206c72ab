import { Check, Minus, X } from 'lucide-react';
import type { Verdict } from '../../../judge/verdict.ts';
import { VERDICT_NAMES } from '../../../judge/verdict-names.ts';

export interface CaseChipsProps {
  readonly cases: readonly { readonly id: string; readonly name: string }[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  /** Verdicts by id, after a run. */
  readonly verdicts?: ReadonlyMap<string, Verdict>;
  /** Ids of those that ran, but whose answer nobody could compare. */
  readonly uncompared?: ReadonlySet<string>;
}

/** One button a case. */
export function CaseChips({ cases, selected, onSelect, verdicts, uncompared }: CaseChipsProps) {
  return (
    <ul className="case-chips" aria-label="Cases">
      {cases.map(({ id, name }) => {
        const isUncompared = uncompared?.has(id) === true;
        const verdict = isUncompared ? undefined : verdicts?.get(id);
        const words = isUncompared ? 'ran, not compared' : verdict && VERDICT_NAMES[verdict];
        return (
          <li key={id}>
            <button
              type="button"
              aria-pressed={id === selected}
              aria-label={words === undefined ? undefined : `${name}: ${words}`}
              data-verdict={verdict}
              onClick={() => onSelect(id)}
            >
              {isUncompared ? <Minus aria-hidden="true" /> : null}
              {verdict === undefined ? null : verdict === 'AC' ? (
                <Check aria-hidden="true" />
              ) : (
                <X aria-hidden="true" />
              )}
              {name}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
