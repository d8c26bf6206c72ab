import type { ComponentKind } from '../../../catalog/component-kinds.ts';
import { GLYPHS, type GlyphStroke } from './glyphs.ts';

/** The sign of a kind as a small picture. */
export function GlyphPicture({ kind }: { readonly kind: ComponentKind }) {
  return (
    <svg className="glyph" viewBox="0 0 24 24" aria-hidden="true">
      {GLYPHS[kind].map((stroke, index) => (
        // Strokes have no name but their place, and never change.
        // oxlint-disable-next-line react/no-array-index-key
        <path key={index} d={pathOf(stroke)} />
      ))}
    </svg>
  );
}

function pathOf({ how, points }: GlyphStroke): string {
  if (how === 'straight') return `M${points.map(([x, y]) => `${x} ${y}`).join('L')}`;
  return smoothPath(points);
}

/** A Catmull-Rom curve through all points, as Bézier pieces; a closed one joins itself without a corner. */
function smoothPath(points: GlyphStroke['points']): string {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return '';
  const isClosed = Math.hypot(first[0] - last[0], first[1] - last[1]) < 0.01;
  const at = (index: number): readonly [number, number] => {
    if (index < 0) return (isClosed ? points.at(index - 1) : first) ?? first;
    if (index >= points.length) return (isClosed ? points[index - points.length + 1] : last) ?? last;
    return points[index] ?? last;
  };
  const pieces = points.slice(1).map(([x, y], index) => {
    const [beforeX, beforeY] = at(index - 1);
    const [startX, startY] = at(index);
    const [afterX, afterY] = at(index + 2);
    const one = [startX + (x - beforeX) / 6, startY + (y - beforeY) / 6];
    const other = [x - (afterX - startX) / 6, y - (afterY - startY) / 6];
    return `C${[...one, ...other, x, y].map((value) => Math.round(value * 10) / 10).join(' ')}`;
  });
  return `M${first[0]} ${first[1]}${pieces.join('')}`;
}
