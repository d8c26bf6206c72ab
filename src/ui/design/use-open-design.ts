import { atom, type ReadableAtom } from 'nanostores';
import { useStore } from '@nanostores/react';
import { useEffect, useState } from 'react';
import { awaitOpened } from '../workspace/await-opened.ts';
import { measureWhileSeen } from '../workspace/measure-while-seen.ts';
import { notArrived } from '../workspace/not-arrived.ts';
import type { DesignModel } from './design-model.ts';
import type { Halves, Pane } from './stores/view-store.ts';

const startPane: ReadableAtom<Pane> = atom<Pane>('brief');
const startHalves: ReadableAtom<Halves> = atom<Halves>('both');

/** A workspace on its way: the model, or why there is none. */
export interface OpenDesign {
  readonly model: DesignModel | null;
  /** For people; null while all is well. */
  readonly error: string | null;
  readonly pane: Pane;
  readonly halves: Halves;
}

/** Opens the workspace after the first render, and keeps it in step with the page's own life. */
export function useOpenDesign(slug: string): OpenDesign {
  const [model, setModel] = useState<DesignModel | null>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    const opening = import('./open-design.ts').catch(notArrived);
    return awaitOpened(
      opening.then(({ openDesign }) => openDesign(slug)),
      setModel,
      setError,
    );
  }, [slug]);

  useEffect(() => {
    if (!model) return undefined;
    const { scene, sheet, round, reader } = model;
    const follow = (): void => {
      if (document.visibilityState === 'hidden') {
        scene.flush();
        void round.timer.hide();
      } else {
        void Promise.all([round.timer.reveal(), scene.refresh(), sheet.refresh()]);
      }
    };
    const leave = (): void => scene.flush();
    document.addEventListener('visibilitychange', follow);
    addEventListener('pageshow', follow);
    addEventListener('pagehide', leave);
    const stopMeasuring = measureWhileSeen(round.timer);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      removeEventListener('pageshow', follow);
      removeEventListener('pagehide', leave);
      stopMeasuring();
      scene.close();
      sheet.close();
      reader.close();
    };
  }, [model]);

  const pane = useStore(model?.view.pane ?? startPane);
  const halves = useStore(model?.view.halves ?? startHalves);
  return { model, error, pane, halves };
}
