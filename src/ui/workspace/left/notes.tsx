import { useStore } from '@nanostores/react';
import { useEffect } from 'react';
import { useWorkspace } from '../workspace-context.ts';

/** Notes on the problem, in Markdown, saved on every change. */
export function Notes() {
  const { notes, problem } = useWorkspace();
  const text = useStore(notes.text);
  useEffect(() => void notes.load(), [notes]);
  return (
    <div className="pane-text notes">
      <h2 id="notes-title">Notes</h2>
      <p className="pane-lead" id="notes-hint">
        For you alone, in Markdown. Saved in this browser as you type.
      </p>
      <textarea
        aria-labelledby="notes-title"
        aria-describedby="notes-hint"
        placeholder={`What would you want to remember about ${problem.name} a month from now?`}
        value={text ?? ''}
        disabled={text === null}
        onChange={(event) => notes.edit(event.target.value)}
      />
    </div>
  );
}
