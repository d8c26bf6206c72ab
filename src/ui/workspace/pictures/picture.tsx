import { useMemo } from 'react';
import type { ValueType } from '../../../catalog/value-type.ts';
import type { Value } from '../../../catalog/value.ts';
import { describeValue } from './describe-value.ts';
import { pencilStrokes } from './pencil.ts';
import { sketchValue } from './sketch-value.ts';
import './picture.css';

export interface PictureProps {
  readonly value: Value;
  readonly type: ValueType;
  /** What is drawn, such as "expected"; begins the text alternative. */
  readonly name: string;
}

/** A value drawn as by hand, with the same said in words; nothing where a drawing would not help. */
export function Picture({ value, type, name }: PictureProps) {
  const sketch = useMemo(() => sketchValue(value, type), [value, type]);
  const strokes = useMemo(() => (sketch === null ? [] : pencilStrokes(sketch)), [sketch]);
  if (sketch === null) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide drawing scrolls, also by keyboard
    <figure className="picture" aria-label={`Drawing: ${name}`} tabIndex={0}>
      <svg
        role="img"
        aria-label={`${name}. ${describeValue(value, type)}`}
        width={sketch.width}
        height={sketch.height}
        viewBox={`0 0 ${sketch.width} ${sketch.height}`}
      >
        {strokes.map((stroke, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- strokes have no identity of their own
          <path key={index} className="picture-stroke" data-second={stroke.isSecond || undefined} d={stroke.path} />
        ))}
        {sketch.nodes.map((node, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- nodes are told apart by their place alone
          <text key={index} className="picture-text" x={node.x} y={node.y}>
            {node.text}
          </text>
        ))}
        {sketch.labels.map((label) => (
          <text key={`${label.x} ${label.y}`} className="picture-label" x={label.x} y={label.y}>
            {label.text}
          </text>
        ))}
      </svg>
    </figure>
  );
}
