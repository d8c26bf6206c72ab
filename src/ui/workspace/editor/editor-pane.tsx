import { lazy, useContext, useEffect, useRef } from 'react';
import { LazyPanel } from '../../primitives/lazy-panel.tsx';
import { useWanted } from '../use-wanted.ts';
import { WorkspaceContext } from '../workspace-context.ts';
import type { WorkspaceProblem } from '../workspace-problem.ts';
import { EditorToolbar } from './editor-toolbar.tsx';
import './editor-pane.css';

const loadEditor = () => import('./code-editor.tsx');
const CodeEditor = lazy(async () => ({ default: (await loadEditor()).CodeEditor }));

/** The answer: toolbar and editor. */
export function EditorPane({ problem }: { readonly problem: WorkspaceProblem }) {
  const model = useContext(WorkspaceContext);
  const place = useRef<HTMLDivElement>(null);
  const isWanted = useWanted(place);
  // The editor arrives while the journal is being opened, not after it.
  useEffect(() => {
    if (isWanted) void loadEditor();
  }, [isWanted]);
  const skeleton = <EditorSkeleton lines={problem.starter.python.split('\n').length} />;
  return (
    <section className="editor-pane" aria-label="Your answer">
      <EditorToolbar />
      <div ref={place} className="editor-place">
        {model === null || !isWanted ? (
          skeleton
        ) : (
          <LazyPanel fallback={skeleton}>
            <CodeEditor />
          </LazyPanel>
        )}
        <p className="editor-keys" id="editor-keys">
          <kbd className="key">Esc</kbd> then <kbd className="key">Tab</kbd> leaves the editor
        </p>
      </div>
    </section>
  );
}

/** Lines of about the right length where code will be. */
function EditorSkeleton({ lines }: { readonly lines: number }) {
  return (
    <div className="editor-skeleton" aria-hidden="true">
      {Array.from({ length: lines }, (_, index) => (
        <i key={index} style={{ width: `${24 + ((index * 37) % 40)}%` }} />
      ))}
    </div>
  );
}
