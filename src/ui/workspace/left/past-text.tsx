import { useStore } from '@nanostores/react';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { LANGUAGE_NAMES } from '../../../catalog/language.ts';
import { Button } from '../../primitives/button.tsx';
import type { Past } from '../stores/history-store.ts';
import { useWorkspace } from '../workspace-context.ts';
import { PastLabel } from './past-label.tsx';
import { lineDiff } from './line-diff.ts';
import { formatMoment } from './past-words.ts';

const SIGNS = { both: ' ', old: '−', new: '+' } as const;

/** One old text, by itself or against the draft of its language. */
export function PastText({ past, onClose }: { readonly past: Past; readonly onClose: () => void }) {
  const model = useWorkspace();
  const language = useStore(model.draft.language);
  const [compares, setCompares] = useState(false);
  const canCompare = language === past.language;
  const lines = compares && canCompare ? lineDiff(past.source, model.draft.text()) : null;
  return (
    <div className="pane-text past-text">
      <Button kind="quiet" size="small" onClick={onClose}>
        <ArrowLeft aria-hidden="true" /> All attempts
      </Button>
      <h2 className="past-title">
        <PastLabel past={past} />
      </h2>
      <p className="past-meta">
        {LANGUAGE_NAMES[past.language]} · <time>{formatMoment(past.at)}</time>
      </p>
      <div className="pane-choices">
        <Button size="small" onClick={() => model.restore(past.source, past.language)}>
          Restore to the editor
        </Button>
        <Button
          kind="quiet"
          size="small"
          disabled={!canCompare}
          aria-pressed={lines !== null}
          onClick={() => setCompares(!compares)}
        >
          Compare with now
        </Button>
      </div>
      {canCompare ? null : (
        <p className="past-meta">To compare, switch the editor to {LANGUAGE_NAMES[past.language]}.</p>
      )}
      {lines === null ? (
        <CodeBox label="Code of the attempt">{past.source}</CodeBox>
      ) : (
        <CodeBox label="Changes since: minus is the attempt, plus is the editor">
          {lines.map(({ text, side }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- lines have no identity but their place
            <span key={index} className="diff-line" data-side={side}>
              <span className="diff-sign">{SIGNS[side]}</span>
              {text}
            </span>
          ))}
        </CodeBox>
      )}
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
