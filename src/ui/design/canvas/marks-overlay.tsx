import { useStore } from '@nanostores/react';
import { atom, type ReadableAtom } from 'nanostores';
import { useMemo } from 'react';
import { ring } from '../../pencil/marks.ts';
import { useDesign } from '../design-context.ts';
import type { Canvas, Viewport } from './canvas.ts';
import { markBoxes } from './mark-boxes.ts';

const nowhere: ReadableAtom<Viewport> = atom<Viewport>({ scrollX: 0, scrollY: 0, zoom: 1, width: 0, height: 0 });
const never = atom(0);

/** Pencil rings around what an assessment points to; they lie upon the canvas and are no part of the drawing. */
export function MarksOverlay() {
  const { scene, view } = useDesign();
  const canvas = useStore(scene.canvas);
  const lit = useStore(view.lit);
  if (canvas === null || lit === null || lit.elements.length === 0) return null;
  return <Rings canvas={canvas} ids={lit.elements} />;
}

/** How far from what it is about a ring is drawn. */
const AIR = 14;

function Rings({ canvas, ids }: { readonly canvas: Canvas; readonly ids: readonly string[] }) {
  const { scrollX, scrollY, zoom } = useStore(canvas.viewport ?? nowhere);
  const changes = useStore(canvas.changes ?? never);
  const rings = useMemo(
    () =>
      markBoxes(canvas.elements(), ids).map(({ id, x, y, width, height }, index) => ({
        id,
        paths: ring(x - AIR, y - AIR, width + 2 * AIR, height + 2 * AIR, { seed: index + 3, roughness: 1.6 }),
      })),
    // The number of changes stands for the elements, which are read anew.
    // oxlint-disable-next-line react/exhaustive-deps
    [canvas, ids, changes],
  );
  return (
    <svg className="marks-overlay" aria-hidden="true">
      <g transform={`scale(${zoom}) translate(${scrollX} ${scrollY})`}>
        {rings.map(({ id, paths }) =>
          paths.map((d) => <path key={`${id} ${d.length}`} d={d} strokeWidth={2.6 / zoom} />),
        )}
      </g>
    </svg>
  );
}
