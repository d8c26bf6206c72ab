import { useStore } from '@nanostores/react';
import { atom, type ReadableAtom } from 'nanostores';
import { lazy, useContext, useEffect, type ReactNode } from 'react';
import { LazyPanel } from '../../primitives/lazy-panel.tsx';
import { Tabs, type Tab } from '../../primitives/tabs.tsx';
import type { Canvas } from '../canvas/canvas.ts';
import { DesignContext } from '../design-context.ts';
import type { PaperTab } from '../stores/view-store.ts';

const loadEditor = () => import('../sheet/sheet-editor.tsx');
const SheetEditor = lazy(async () => ({ default: (await loadEditor()).SheetEditor }));
const noCanvas: ReadableAtom<Canvas | null> = atom<Canvas | null>(null);
const startTab: ReadableAtom<PaperTab> = atom<PaperTab>('brief');

/** What is read and written: the brief and the sheet. */
export function PaperPane({ brief }: { readonly brief: ReactNode }) {
  const model = useContext(DesignContext);
  const tab = useStore(model?.view.paper ?? startTab);
  const isDrawable = useStore(model?.scene.canvas ?? noCanvas) !== null;
  // After the canvas, which takes longest; before anyone has read the brief.
  useEffect(() => {
    if (isDrawable) void loadEditor();
  }, [isDrawable]);
  const tabs: readonly Tab<PaperTab>[] = [
    { id: 'brief', label: 'Brief', panel: brief },
    {
      id: 'sheet',
      label: 'Sheet',
      panel: model && (
        <LazyPanel fallback={<p className="pane-empty">Opening…</p>}>
          <SheetEditor />
        </LazyPanel>
      ),
    },
  ];
  return (
    <section className="paper-pane" aria-label="Brief and sheet">
      <Tabs label="Brief and sheet" tabs={tabs} value={tab} onChange={(next) => model?.view.showPaper(next)} />
    </section>
  );
}
