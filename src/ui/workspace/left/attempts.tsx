import { useStore } from '@nanostores/react';
import { useEffect, useState } from 'react';
import { useWorkspace } from '../workspace-context.ts';
import { PastLabel } from './past-label.tsx';
import { PastText } from './past-text.tsx';
import { formatMoment, SLOT_NAMES } from './past-words.ts';
import './attempts.css';

/** Everything that was judged here, and every text that something else replaced; any of it can come back. */
export function Attempts() {
  const { history } = useWorkspace();
  const past = useStore(history.past);
  const [openId, setOpenId] = useState<string | null>(null);
  useEffect(() => void history.load(), [history]);

  if (past === null) return <p className="pane-empty">Opening…</p>;
  const open = past.find(({ id }) => id === openId);
  if (open) return <PastText past={open} onClose={() => setOpenId(null)} />;
  return (
    <div className="pane-text">
      <h2>Attempts</h2>
      {past.length === 0 ? (
        <p className="pane-lead">
          Nothing yet. Every run and every submission is kept here with its code, and you can compare it with what you
          have now, or take it back.
        </p>
      ) : (
        <ul className="past-list">
          {past.map((one) => (
            <li key={one.id}>
              <button type="button" className="past-row" onClick={() => setOpenId(one.id)}>
                <PastLabel past={one} />
                <span className="past-meta">
                  {SLOT_NAMES[one.slot]} · <time>{formatMoment(one.at)}</time>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
