import { useState } from 'react';
import { useStore } from '@nanostores/react';
import type { Assessed } from '../../../journal/records.ts';
import { timeAgo } from '../../site/time-ago.ts';
import { useDesign } from '../design-context.ts';
import { compareAssessed, type PointChange } from '../stores/compare-assessed.ts';
import { pointsText, signed } from './words.ts';

/** What changed since an earlier assessment: the last one, or the one from before the requirement change. */
export function Comparison({ record }: { readonly record: Assessed }) {
  const { assess } = useDesign();
  const past = useStore(assess.past);
  const [chosen, setChosen] = useState<string | null>(null);
  const [now] = useState(() => Date.now());
  const earlier = past.filter(({ id, at }) => id !== record.id && at <= record.at);
  const fromBefore = record.moment === 'after' ? earlier.find(({ moment }) => moment === 'before') : undefined;
  const base = earlier.find(({ id }) => id === chosen) ?? fromBefore ?? earlier[0];
  if (base === undefined) return null;
  const { score, gained, lost } = compareAssessed(base, record);
  return (
    <section className="comparison" aria-label="Compared with an earlier assessment">
      <p>
        <strong data-change={Math.sign(score)}>{signed(score)}</strong> since{' '}
        <select
          className="field"
          aria-label="Compared with"
          value={base.id}
          onChange={(event) => setChosen(event.target.value)}
        >
          {earlier.map((one) => (
            <option key={one.id} value={one.id}>
              {one.moment === 'before' ? 'before the change' : timeAgo(one.at, now)} ({one.score})
            </option>
          ))}
        </select>
      </p>
      {gained.length + lost.length === 0 ? (
        <p className="comparison-same">No criterion has other points than then.</p>
      ) : (
        <ul>
          {[...gained, ...lost].map((change) => (
            <Change key={change.id} change={change} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Change({ change: { id, before, after } }: { readonly change: PointChange }) {
  const { prompt } = useDesign();
  const criterion = prompt.rubric.criteria.find((one) => one.id === id);
  return (
    <li>
      <b data-change={Math.sign(after - before)}>{signed(after - before)}</b>
      <span>
        {criterion?.looks_for ?? id}
        <small>
          {' '}
          {pointsText(before)} → {pointsText(after)}
        </small>
      </span>
    </li>
  );
}
