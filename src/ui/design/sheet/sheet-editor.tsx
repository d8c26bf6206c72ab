import { useStore } from '@nanostores/react';
import { useEffect, useRef, useState } from 'react';
import { $settings } from '../../../journal/stores.ts';
import { useDesign } from '../design-context.ts';
import { createSheetEditor, type SheetEditor as Editor } from './create-sheet-editor.ts';
import './sheet-editor.css';

/** The sheet; nobody can write on it before it is known what is there. */
export function SheetEditor() {
  const isRead = useStore(useDesign().sheet.shown) !== null;
  return isRead ? <LiveEditor /> : <p className="pane-empty">Opening…</p>;
}

/** The editor, kept in step with the stores. */
function LiveEditor() {
  const { sheet, round, view } = useDesign();
  const place = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const { vim } = useStore($settings);

  useEffect(() => {
    if (!place.current) return undefined;
    const created = createSheetEditor({
      parent: place.current,
      label: 'Sheet',
      onChange: (text) => {
        sheet.edit(text);
        round.timer.begin();
      },
    });
    setEditor(created);
    return () => created.destroy();
  }, [sheet, round]);

  useEffect(() => {
    if (!editor) return undefined;
    // What was typed before the editor was closed is in the store, and not in what it was last told to show.
    const stops = [
      sheet.shown.subscribe((shown) => shown && editor.show(sheet.text())),
      view.lit.subscribe((lit) => editor.light(lit?.words ?? [])),
    ];
    return () => stops.forEach((stop) => stop());
  }, [editor, sheet, view]);

  useEffect(() => void editor?.setVim(vim), [editor, vim]);

  return <div ref={place} className="sheet-editor" />;
}
