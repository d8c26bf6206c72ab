import { useMemo, useRef, type DragEvent, type KeyboardEvent } from 'react';
import { KIND_IDS } from '../../../catalog/component-kinds.ts';
import type { DesignModel } from '../design-model.ts';
import { openFile, isAnswerFile } from '../files/open-file.ts';
import { KIND_DRAG_TYPE } from '../library/drag-type.ts';

/**
 * What the page does with events on the canvas before, or after, Excalidraw hears of them; until the model is there,
 * nothing can be put on it.
 */
export function useCanvasEvents(model: DesignModel | null) {
  const place = useRef<HTMLDivElement>(null);
  const events = useMemo(
    () => ({
      onPointerDownCapture: () => model?.round.timer.begin(),
      onDragOverCapture: (event: DragEvent) => {
        if (event.dataTransfer.types.includes(KIND_DRAG_TYPE)) event.preventDefault();
      },
      onDropCapture: (event: DragEvent) => {
        const kind = KIND_IDS.find((id) => id === event.dataTransfer.getData(KIND_DRAG_TYPE));
        const file = event.dataTransfer.files[0];
        if (model === null) {
          // A file would take the place of the drawing that is on its way.
        } else if (kind !== undefined) {
          model.place(kind, model.scene.canvas.get()?.placeAt({ x: event.clientX, y: event.clientY }) ?? null);
        } else if (file !== undefined && isAnswerFile(file)) {
          // Excalidraw would put the file in the place of the drawing without keeping that.
          void openFile(model, file).then((wrong) => wrong !== null && model.toasts.show(wrong));
        } else {
          return;
        }
        event.preventDefault();
        event.stopPropagation();
      },
      onKeyDownCapture: (event: KeyboardEvent) => {
        // The palette is for the whole site; Excalidraw would put a link on what is selected.
        if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
          event.preventDefault();
          event.stopPropagation();
          document.dispatchEvent(new globalThis.KeyboardEvent('keydown', event.nativeEvent));
        }
      },
      onKeyDown: (event: KeyboardEvent) => {
        // Excalidraw shows its own keys for this one, and the page need not show its list as well.
        if (event.key === '?') event.nativeEvent.stopPropagation();
      },
    }),
    [model],
  );
  return { place, events };
}
