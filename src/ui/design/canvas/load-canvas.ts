import type { ReactNode } from 'react';
import { siteUrl } from '../../site-url.ts';
import type { ExcalidrawCanvasProps } from './excalidraw-canvas.tsx';

declare global {
  interface Window {
    /** Where Excalidraw finds its fonts, below `fonts/`. */
    EXCALIDRAW_ASSET_PATH?: string;
  }
}

interface CanvasModule {
  readonly default: (props: ExcalidrawCanvasProps) => ReactNode;
}

let loading: Promise<CanvasModule> | undefined;

/** Loads Excalidraw, once; it asks this site for its fonts, under whatever base path that is. */
export function loadCanvas(): Promise<CanvasModule> {
  window.EXCALIDRAW_ASSET_PATH = siteUrl('canvas/').href;
  loading ??= import('./excalidraw-canvas.tsx');
  return loading;
}
