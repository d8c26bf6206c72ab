import { loadCanvas } from '../canvas/load-canvas.ts';

/** Begins to load the largest parts of the workspace while the page is still being put together. */
export function warmUp(): void {
  void loadCanvas();
  void import('../open-design.ts');
}
