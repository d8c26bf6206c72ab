import { siteUrl } from '../../site-url.ts';

declare global {
  interface Window {
    /** Where Excalidraw finds its fonts, below `fonts/`. */
    EXCALIDRAW_ASSET_PATH?: string;
  }
}

let loading: Promise<typeof import('./excalidraw-canvas.tsx')> | undefined;

/** Loads Excalidraw, once; it asks this site for its fonts, under whatever base path that is. */
export function loadCanvas(): Promise<typeof import('./excalidraw-canvas.tsx')> {
  window.EXCALIDRAW_ASSET_PATH = siteUrl('canvas/').href;
  loading ??= import('./excalidraw-canvas.tsx');
  return loading;
}
