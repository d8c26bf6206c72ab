import { useEffect, useState } from 'react';
import { offerCommands } from '../site/shortcuts.ts';
import { designCommands } from './design-commands.ts';
import type { DesignModel } from './design-model.ts';
import { focusLibrary } from './library/focus-library.ts';

/** By the physical key, because Option with a letter types a sign on a Mac. */
const LETTERS: Readonly<Record<string, (model: DesignModel) => void>> = {
  KeyL: focusLibrary,
  KeyC: ({ view, scene }) => view.connecting.set(scene.canvas.get()?.selection.get()[0] ?? ''),
  KeyS: ({ view }) => view.showPaper('sheet'),
  KeyB: ({ view }) => view.showPaper('brief'),
};

/** Keys of the workspace from anywhere on the page, and its part of the command palette. */
export function useDesignKeys(model: DesignModel | null) {
  const [areFilesOpen, setFilesOpen] = useState(false);
  useEffect(() => {
    if (!model) return undefined;
    const press = (event: KeyboardEvent): void => {
      const isAssess = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
      const letter =
        event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey ? LETTERS[event.code] : undefined;
      if (!isAssess && letter === undefined) return;
      if (event.defaultPrevented) return;
      event.preventDefault();
      event.stopPropagation();
      if (isAssess) model.runAssess();
      else letter?.(model);
    };
    // Before the canvas hears of it, which has keys of its own for some of these.
    addEventListener('keydown', press, { capture: true });
    const withdraw = offerCommands(
      designCommands(model, { focusLibrary: () => focusLibrary(model), openFiles: () => setFilesOpen(true) }),
    );
    return () => {
      removeEventListener('keydown', press, { capture: true });
      withdraw();
    };
  }, [model]);
  return { areFilesOpen, setFilesOpen };
}
