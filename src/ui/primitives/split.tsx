import { useRef, useState, type CSSProperties, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { sizeAfterKey, sizeAt, withinBounds, type SplitBounds, type SplitDirection } from './split-size.ts';
import './split.css';

/** One of the two parts; the id is also what style sheets know it by. */
export interface SplitPart {
  readonly id: string;
  readonly content: ReactNode;
}

export interface SplitProps {
  /** Begins the two custom properties, `--name-1` and `--name-2`, by which style sheets size the parts. */
  readonly name: string;
  readonly direction: SplitDirection;
  /** Says what the separator changes. */
  readonly label: string;
  readonly first: SplitPart;
  readonly second: SplitPart;
  readonly bounds: SplitBounds;
  /** The first part's size that was kept, in per cent. */
  readonly size: number | undefined;
  /** Hears each size that a person has settled on, in per cent. */
  readonly onSize: (size: number) => void;
}

/**
 * Two parts with a separator between them that moves by pointer and by arrow keys (the WAI-ARIA window splitter). While
 * no size is kept it sets none, so that what a style sheet or a script of the page's head says goes on to hold.
 */
export function Split(props: SplitProps) {
  const { name, direction, label, first, second, bounds, onSize } = props;
  const parts = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const [isHeld, setIsHeld] = useState(false);
  /** Where the pointer has moved it, before React has drawn that. */
  const moved = useRef<number | null>(null);

  const kept = props.size === undefined ? null : withinBounds(props.size, bounds);
  const size = dragged ?? kept;

  const follow = (event: PointerEvent): void => {
    if (!isHeld || parts.current === null) return;
    const box = parts.current.getBoundingClientRect();
    moved.current =
      direction === 'row'
        ? sizeAt(event.clientX - box.left, box.width, bounds)
        : sizeAt(event.clientY - box.top, box.height, bounds);
    setDragged(moved.current);
  };

  const hold = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return;
    // Otherwise the text on both sides would be selected.
    event.preventDefault();
    event.currentTarget.focus({ preventScroll: true });
    event.currentTarget.setPointerCapture(event.pointerId);
    setIsHeld(true);
  };

  const letGo = (): void => {
    setIsHeld(false);
    if (moved.current !== null) onSize(moved.current);
    moved.current = null;
    setDragged(null);
  };

  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = sizeAfterKey(event.key, size ?? bounds.start, direction, bounds);
    if (next === null) return;
    event.preventDefault();
    onSize(next);
  };

  const sizes = size === null ? undefined : { [`--${name}-1`]: size, [`--${name}-2`]: 100 - size };
  return (
    <div ref={parts} className="split" data-direction={direction} style={sizes as CSSProperties | undefined}>
      <div id={first.id} className="split-part">
        {first.content}
      </div>
      <div
        className="split-separator"
        role="separator"
        tabIndex={0}
        aria-label={label}
        aria-orientation={direction === 'row' ? 'vertical' : 'horizontal'}
        aria-controls={first.id}
        aria-valuemin={bounds.min}
        aria-valuemax={bounds.max}
        aria-valuenow={Math.round(size ?? bounds.start)}
        data-held={isHeld || undefined}
        onPointerDown={hold}
        onPointerMove={follow}
        onPointerUp={letGo}
        onPointerCancel={letGo}
        onLostPointerCapture={letGo}
        onDoubleClick={() => onSize(bounds.start)}
        onKeyDown={press}
      />
      <div id={second.id} className="split-part">
        {second.content}
      </div>
    </div>
  );
}
