import { useEffect, useRef } from 'react';
import { createSheetEditor } from './create-sheet-editor.ts';
import './sheet-editor.css';

/** A sheet to read. */
export function ReadOnlySheet({ text, label }: { readonly text: string; readonly label: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return undefined;
    const editor = createSheetEditor({ parent: place.current, label, isReadOnly: true });
    editor.show(text);
    return () => editor.destroy();
  }, [text, label]);
  return <div ref={place} className="sheet-editor" />;
}
