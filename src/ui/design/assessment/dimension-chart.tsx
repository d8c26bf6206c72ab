import { useMemo } from 'react';
import type { Assessment } from '../../../assess/assessment.ts';
import { DIMENSIONS } from '../../../catalog/rubric-schema.ts';
import { drawnBar } from './drawn-bar.ts';
import { pointsText } from './words.ts';

const WIDTH = 220;
const HEIGHT = 16;

/** The dimensions as bars, in a table: who cannot see the bars reads the numbers. */
export function DimensionChart({ dimensions }: { readonly dimensions: Assessment['dimensions'] }) {
  return (
    <table className="dimensions">
      <caption className="visually-hidden">Points by dimension</caption>
      <tbody>
        {dimensions
          .filter(({ max }) => max > 0)
          .map(({ id, score, max }, index) => (
            <tr key={id}>
              <th scope="row">{DIMENSIONS[id]}</th>
              <td>
                <Bar part={score / max} seed={index + 11} />
              </td>
              <td className="dimension-points">
                {pointsText(score)} <small>of {pointsText(max)}</small>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

function Bar({ part, seed }: { readonly part: number; readonly seed: number }) {
  const { outline, fill } = useMemo(() => drawnBar(WIDTH, HEIGHT, part, seed), [part, seed]);
  return (
    <svg className="dimension-bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {fill.map((d) => (
        <path key={d.length} d={d} className="bar-fill" />
      ))}
      {outline.map((d) => (
        <path key={d.length} d={d} className="bar-outline" />
      ))}
    </svg>
  );
}
