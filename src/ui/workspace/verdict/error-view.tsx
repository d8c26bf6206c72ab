import { CornerUpLeft } from 'lucide-react';
import type { SourceError } from '../../../judge/report.ts';
import { Button } from '../../primitives/button.tsx';
import type { Judged } from '../stores/run-state.ts';
import { useIsCurrent } from '../use-is-current.ts';
import { useWorkspace } from '../workspace-context.ts';
import { quotedLines } from './quoted-lines.ts';

export interface ErrorViewProps {
  readonly error: SourceError;
  /** What was judged: lines of it are in the editor only while nothing has changed. */
  readonly judged: Pick<Judged, 'language' | 'source'>;
}

/** An error in the candidate's code: what, where, and how it came there. */
export function ErrorView({ error, judged }: ErrorViewProps) {
  const { view } = useWorkspace();
  const isCurrent = useIsCurrent(judged);
  const { message, line, column, frames } = error;
  return (
    <div className="error-view">
      <p className="error-message">{message}</p>
      {line === null ? null : (
        <>
          <CodeQuote source={judged.source} line={line} />
          {isCurrent ? (
            <Button size="small" onClick={() => view.jumpTo(line, column)}>
              <CornerUpLeft aria-hidden="true" /> Go to line {line}
            </Button>
          ) : null}
        </>
      )}
      {frames.length > 1 ? (
        <details>
          <summary>Called from</summary>
          <ol className="error-frames">
            {frames.map((frame, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- recursion gives equal frames
              <li key={index}>
                <button type="button" disabled={!isCurrent} onClick={() => view.jumpTo(frame.line, frame.column)}>
                  <code>{frame.name}</code> line {frame.line}
                </button>
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </div>
  );
}

function CodeQuote({ source, line }: { readonly source: string; readonly line: number }) {
  const lines = quotedLines(source, line);
  if (lines.length === 0) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long line scrolls, also by keyboard
    <pre className="code-quote" tabIndex={0} role="group" aria-label={`Code around line ${line}`}>
      {lines.map(({ number, text }) => (
        <span key={number} className="quoted-line" data-marked={number === line || undefined}>
          <span className="quoted-number">{number}</span>
          {/^\s*/.exec(text)?.[0]}
          <span className="quoted-text">{text.trimStart()}</span>
          {'\n'}
        </span>
      ))}
    </pre>
  );
}
