import { Check, X } from 'lucide-react';
import type { Verdict } from '../../../judge/verdict.ts';
import { VERDICT_WORDS } from '../verdict-words.ts';

export interface CaseChipsProps {
  readonly cases: readonly { readonly id: string; readonly name: string }[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  /** Verdicts by id, after a run. */
  readonly verdicts?: ReadonlyMap<string, Verdict>;
}

/** One button a case. */
export function CaseChips({ cases, selected, onSelect, verdicts }: CaseChipsProps) {
  return (
    <ul className="case-chips" aria-label="Cases">
      {cases.map(({ id, name }) => {
        const verdict = verdicts?.get(id);
        return (
          <li key={id}>
            <button
              type="button"
              aria-pressed={id === selected}
              aria-label={verdict === undefined ? undefined : `${name}: ${VERDICT_WORDS[verdict]}`}
              data-verdict={verdict}
              onClick={() => onSelect(id)}
            >
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
