import { useStore } from '@nanostores/react';
import { useEffect, useRef, useState } from 'react';
import { $settings } from '../../../journal/stores.ts';
import { useWorkspace } from '../workspace-context.ts';
import { createEditor, type Editor } from './create-editor.ts';
import { errorOf } from './error-of-report.ts';

/** CodeMirror, kept in step with the stores. */
export function CodeEditor() {
  const { draft, run, timer, view, start } = useWorkspace();
  const place = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const { vim, fontSize } = useStore($settings);

  useEffect(() => {
    if (!place.current) return undefined;
    const created = createEditor({
      parent: place.current,
      label: 'Code',
      onChange: (text) => {
        draft.edit(text);
        timer.begin();
      },
      onRun: () => start('run'),
      onSubmit: () => start('submit'),
    });
    setEditor(created);
    return () => created.destroy();
  }, [draft, timer, start]);

  useEffect(() => {
    if (!editor) return undefined;
    // What came before the editor did is opened, whatever it replaced.
    let isEmpty = true;
    const follow = [
      draft.shown.subscribe((shown) => {
        if (!shown) return;
        if (isEmpty || shown.how === 'open') editor.show(shown.text, shown.language);
        else editor.replace(shown.text);
        isEmpty = false;
      }),
      view.jump.listen((jump) => jump && editor.jumpTo(jump.line, jump.column)),
      run.state.subscribe((state) => editor.mark(errorOf(state, draft.text()))),
    ];
    return () => follow.forEach((stop) => stop());
  }, [editor, draft, view, run]);

  useEffect(() => void editor?.setVim(vim), [editor, vim]);

  return (
    <div ref={place} className="code-editor" style={{ '--editor-size': `${fontSize}px` } as React.CSSProperties} />
  );
}
