import { describe, expect, test } from 'vitest';
import type { Viewport } from './canvas.ts';
import { freeArea, freeScene } from './free-area.ts';
import { fitted, revealed } from './reveal.ts';

const pane: Viewport = { scrollX: 0, scrollY: 0, zoom: 1, width: 1000, height: 700 };
const box = (x: number, y: number, width = 100, height = 50) => ({ x, y, width, height });

describe('bringing something into view', () => {
  test('changes nothing where all of it is seen already, at any zoom', () => {
    expect(revealed(pane, box(400, 300), true)).toEqual({ scrollX: 0, scrollY: 0, zoom: 1 });
    const far = { ...pane, zoom: 0.5 };
    expect(revealed(far, box(800, 600), true)).toEqual({ scrollX: 0, scrollY: 0, zoom: 0.5 });
  });

  test('leaves a pane that is hidden, and has no size, as it is', () => {
    expect(revealed({ ...pane, width: 0, height: 0 }, box(400, 300), true)).toEqual({
      scrollX: 0,
      scrollY: 0,
      zoom: 1,
    });
  });

  test('counts what lies under the panel as hidden, but only while the panel is there', () => {
    const under = box(40, 300);
    expect(revealed(pane, under, false)).toEqual({ scrollX: 0, scrollY: 0, zoom: 1 });
    expect(revealed(pane, under, true).scrollX).toBeGreaterThan(100);
  });

  test.each([box(-5000, 40), box(3000, 900), box(500, 10), box(500, 660)])('scrolls and keeps the zoom: %o', (one) => {
    const view = revealed(pane, one, true);
    expect(view.zoom).toBe(1);
    const free = freeScene({ ...pane, ...view }, true);
    expect(one.x).toBeGreaterThanOrEqual(free.x);
    expect(one.y).toBeGreaterThanOrEqual(free.y);
    expect(one.x + one.width).toBeLessThanOrEqual(free.x + free.width);
    expect(one.y + one.height).toBeLessThanOrEqual(free.y + free.height);
  });

  test('zooms out where it is too large, and not once more for the next that is smaller', () => {
    const large = revealed(pane, box(0, 0, 3000, 400), false);
    expect(large.zoom).toBeCloseTo(968 / 3000);
    expect(revealed({ ...pane, ...large }, box(0, 0, 2000, 400), false)).toEqual(large);
  });

  test('is finite on a pane without any room', () => {
    const view = revealed({ ...pane, width: 0, height: 0 }, box(9, 9), true);
    expect(Object.values(view).every(Number.isFinite)).toBe(true);
  });
});

test('a whole drawing is put in the middle of what is free, no larger than it was drawn', () => {
  const free = freeArea(pane, false);
  const small = fitted(pane, box(5000, -300));
  expect(small.zoom).toBe(1);
  expect(small.scrollX + 5050).toBeCloseTo(free.x + free.width / 2);
  const large = fitted(pane, box(-100, -100, 400, 4000));
  expect(large.zoom).toBeCloseTo(free.height / 4000);
  expect((large.scrollY - 100) * large.zoom).toBeCloseTo(free.y);
});
