import { Excalidraw, MainMenu } from '@excalidraw/excalidraw';
import type { BinaryFiles, ExcalidrawInitialDataState } from '@excalidraw/excalidraw/types';
import '@excalidraw/excalidraw/index.css';
import { useRef } from 'react';
import type { Canvas } from './canvas.ts';
import { connectCanvas, restored, type ConnectedCanvas } from './create-canvas.ts';
import { elementsOfText } from './scene-text.ts';
import './excalidraw-canvas.css';

/** What the canvas begins with. */
export interface FirstScene {
  readonly text: string;
  readonly files: BinaryFiles;
}

export interface ExcalidrawCanvasProps {
  readonly first: Promise<FirstScene>;
  readonly theme: 'light' | 'dark';
  /** A drawing to look at, and not to change. */
  readonly readOnly?: boolean;
  readonly onReady?: (canvas: Canvas) => void;
}

/** The part of Excalidraw that is not offered here, because the page does it or because it leads away. */
const OPTIONS = {
  canvasActions: {
    changeViewBackgroundColor: false,
    clearCanvas: false,
    export: false as const,
    loadScene: false,
    saveAsImage: false,
    saveToActiveFile: false,
    toggleTheme: false,
  },
  tools: { image: true },
};

/** Excalidraw, trimmed; loaded only on pages with a canvas, and only in the browser. */
export default function ExcalidrawCanvas({ first, theme, readOnly = false, onReady }: ExcalidrawCanvasProps) {
  const place = useRef<HTMLDivElement>(null);
  const connected = useRef<ConnectedCanvas | null>(null);
  const isReady = useRef(false);
  return (
    <div ref={place} className="excalidraw-place">
      <Excalidraw
        theme={theme}
        langCode="en"
        name="design"
        initialData={() => first.then(initialState)}
        viewModeEnabled={readOnly}
        UIOptions={OPTIONS}
        aiEnabled={false}
        validateEmbeddable={false}
        autoFocus={false}
        handleKeyboardGlobally={false}
        excalidrawAPI={(api) => {
          if (place.current === null || connected.current !== null) return;
          connected.current = connectCanvas(api, place.current);
        }}
        onChange={(elements, state) => {
          const { current } = connected;
          if (current === null) return;
          current.onChange(elements, state);
          // Excalidraw first tells of a change when it shows what it was to begin with.
          if (!isReady.current) onReady?.(current.canvas);
          isReady.current = true;
        }}
      >
        <MainMenu>
          <MainMenu.DefaultItems.SearchMenu />
          <MainMenu.DefaultItems.Help />
        </MainMenu>
      </Excalidraw>
    </div>
  );
}

function initialState({ text, files }: FirstScene): ExcalidrawInitialDataState {
  const elements = restored(elementsOfText(text));
  return {
    elements,
    files,
    scrollToContent: elements.length > 0,
    appState: { viewBackgroundColor: 'transparent', currentItemFontFamily: 5, currentItemFontSize: 16 },
  };
}
