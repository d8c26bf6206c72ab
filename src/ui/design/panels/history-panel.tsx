import { useStore } from '@nanostores/react';
import { useEffect, useState } from 'react';
import type { Assessed, HistoryEntry } from '../../../journal/records.ts';
import { Button } from '../../primitives/button.tsx';
import { timeAgo } from '../../site/time-ago.ts';
import { formatClock } from '../../workspace/format-clock.ts';
import { useDesign } from '../design-context.ts';
import { useComponentCount } from './use-component-count.ts';
import './history-panel.css';

const REASONS: Readonly<Record<HistoryEntry['reason'], string>> = {
  reset: 'Before a new round',
  'other-tab': 'From another tab',
  restored: 'Before an old one was brought back',
  language: 'Before another text',
  import: 'Before a file was opened',
};

const MOMENTS: Readonly<Record<Assessed['moment'], string>> = {
  plain: '',
  before: 'before the change',
  after: 'after the change',
};

/** What was assessed, and what was set aside; all of it can be brought back. */
export function HistoryPanel() {
  const { history, assess } = useDesign();
  const entries = useStore(history.entries);
  const past = useStore(assess.past);
  const [now] = useState(() => Date.now());
  useEffect(() => void history.load(), [history]);
  const isEmpty = past.length === 0 && (entries?.length ?? 0) === 0;
  return (
    <div className="pane-text history">
      {isEmpty ? (
        <p className="pane-lead">
          Each assessment is kept here with the answer that it was of, and whatever you set aside: nothing is lost.
        </p>
      ) : null}
      {past.length === 0 ? null : (
        <section aria-label="Assessments">
          <h3>Assessments</h3>
          <ul className="history-list">
            {past.map((record) => (
              <PastAssessment key={record.id} record={record} now={now} />
            ))}
          </ul>
        </section>
      )}
      {entries === null || entries.length === 0 ? null : (
        <section aria-label="Set aside">
          <h3>Set aside</h3>
          <ul className="history-list">
            {entries.map((entry) => (
              <SetAside key={entry.id} entry={entry} now={now} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function PastAssessment({ record, now }: { readonly record: Assessed; readonly now: number }) {
  const { putIn } = useDesign();
  const details = [`at ${formatClock(record.activeMs)} of the round`, MOMENTS[record.moment], timeAgo(record.at, now)];
  return (
    <li>
      <strong className="history-score">{record.score}</strong>
      <span>
        {record.level === null ? 'no level yet' : record.level}
        <small>{details.filter((part) => part !== '').join(', ')}</small>
      </span>
      <Button size="small" onClick={() => void putIn({ scene: record.scene, sheet: record.sheet }, 'restored')}>
        Bring back
      </Button>
    </li>
  );
}

function SetAside({ entry, now }: { readonly entry: HistoryEntry; readonly now: number }) {
  const { putIn } = useDesign();
  const isScene = entry.slot === 'scene';
  return (
    <li>
      <strong>{isScene ? 'Drawing' : 'Sheet'}</strong>
      <span>
        {REASONS[entry.reason]}
        <small>
          {isScene ? <Components scene={entry.source} /> : `${wordsIn(entry.source)}, `}
          {timeAgo(entry.at, now)}
        </small>
      </span>
      <Button size="small" onClick={() => void putIn({ [isScene ? 'scene' : 'sheet']: entry.source }, 'restored')}>
        Bring back
      </Button>
    </li>
  );
}

/** How many components a drawing has, as soon as that is known. */
function Components({ scene }: { readonly scene: string }) {
  const count = useComponentCount(scene);
  return count === null ? null : `${count} ${count === 1 ? 'component' : 'components'}, `;
}

function wordsIn(text: string): string {
  const count = text.trim() === '' ? 0 : text.trim().split(/\s+/).length;
  return `${count} ${count === 1 ? 'word' : 'words'}`;
}
