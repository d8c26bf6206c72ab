import type { View } from './reveal.ts';

/** Moves the canvas from one view to another so that the eye can follow. */
export interface Glide {
  /** Begins to move; where it moves already, it goes on to the new place instead. */
  readonly start: (from: View, to: View) => void;
  /** Where it is moving to; null while it rests. */
  readonly goal: () => View | null;
}

const TAKES_MS = 220;

/** Creates a glide that shows each view on its way with `show`; at once for who wants no motion. */
export function createGlide(show: (view: View) => void, isCalm: () => boolean): Glide {
  let goal: View | null = null;
  let frame = 0;
  return {
    goal: () => goal,
    start(from, to) {
      cancelAnimationFrame(frame);
      goal = null;
      if (from.scrollX === to.scrollX && from.scrollY === to.scrollY && from.zoom === to.zoom) return;
      if (isCalm()) {
        show(to);
        return;
      }
      goal = to;
      const begun = performance.now();
      const step = (now: number): void => {
        const part = Math.min(1, Math.max(0, (now - begun) / TAKES_MS));
        if (part === 1) goal = null;
        else frame = requestAnimationFrame(step);
        show(part === 1 ? to : between(from, to, part * (2 - part)));
      };
      frame = requestAnimationFrame(step);
    },
  };
}

function between(from: View, to: View, part: number): View {
  const at = (one: number, other: number): number => one + (other - one) * part;
  return {
    scrollX: at(from.scrollX, to.scrollX),
    scrollY: at(from.scrollY, to.scrollY),
    zoom: at(from.zoom, to.zoom),
  };
}
