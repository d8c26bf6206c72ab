import { useStore } from '@nanostores/react';
import { ArrowLeft } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Attempt } from '../../../journal/records.ts';
import { Button } from '../../primitives/button.tsx';
import type { Past } from '../stores/history-store.ts';
import { keptVerdict } from '../kept-verdict.ts';
import { FailedCase, Reason } from '../verdict/why.tsx';
import { useWorkspace } from '../workspace-context.ts';
import { PastLabel } from './past-label.tsx';
import { lineDiff } from './line-diff.ts';
import { formatMoment, SLOT_NAMES } from './past-words.ts';

const SIGNS = { both: ' ', old: '−', new: '+' } as const;

/** One old text, by itself or against the one that stands in its place now. */
export function PastText({ past, onClose }: { readonly past: Past; readonly onClose: () => void }) {
  const model = useWorkspace();
  const language = useStore(model.draft.language);
  const [compares, setCompares] = useState(false);
  const notes = useStore(model.notes.text);
  // The code is there already; notes are read where they are first shown.
  useEffect(() => void model.notes.load(), [model]);
  const isNotes = past.slot === 'notes';
  const now = isNotes ? notes : past.slot === language ? model.draft.text() : null;
  const lines = compares && now !== null ? lineDiff(past.source, now) : null;
  return (
    <div className="pane-text past-text">
      <Button kind="quiet" size="small" onClick={onClose}>
        <ArrowLeft aria-hidden="true" /> All attempts
      </Button>
      <h2 className="past-title">
        <PastLabel past={past} />
      </h2>
      <p className="past-meta">
        {SLOT_NAMES[past.slot]} · <time>{formatMoment(past.at)}</time>
      </p>
      <div className="pane-choices">
        <Button size="small" onClick={() => model.restore(past.source, past.slot)}>
          {isNotes ? 'Restore to the notes' : 'Restore to the editor'}
        </Button>
        <Button
          kind="quiet"
          size="small"
          disabled={now === null}
          aria-pressed={lines !== null}
          onClick={() => setCompares(!compares)}
        >
          Compare with now
        </Button>
      </div>
      {isNotes || now !== null ? null : (
        <p className="past-meta">To compare, switch the editor to {SLOT_NAMES[past.slot]}.</p>
      )}
      {lines === null ? (
        <>
          {past.kind === 'attempt' && past.attempt.verdict !== 'AC' ? <PastReason attempt={past.attempt} /> : null}
          <CodeBox label="The old text">{past.source}</CodeBox>
        </>
      ) : (
        <>
          <p className="diff-legend">
            <span className="diff-key" data-side="old">
              {SIGNS.old} the old text
            </span>
            <span className="diff-key" data-side="new">
              {SIGNS.new} what is there now
            </span>
          </p>
          <CodeBox label="Changes since: minus is the old text, plus is what is there now">
            {lines.map(({ text, side }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- lines have no identity but their place
              <span key={index} className="diff-line" data-side={side}>
                <span className="diff-sign">{SIGNS[side]}</span>
                {text}
              </span>
            ))}
          </CodeBox>
        </>
      )}
    </div>
  );
}

/** Why an attempt failed, as far as it was kept. */
function PastReason({ attempt }: { readonly attempt: Attempt }) {
  const { report, judged } = keptVerdict(attempt);
  return (
    <div className="past-why verdict-view">
      <Reason report={report} judged={judged} />
      <FailedCase report={report} judged={judged} />
    </div>
  );
}

function CodeBox({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- long code scrolls, also by keyboard
    <pre className="code-box" tabIndex={0} aria-label={label} role="region">
      <code>{children}</code>
    </pre>
  );
}
