import {
  CaptureUpdateAction,
  exportToBlob,
  exportToSvg,
  getCommonBounds,
  hashElementsVersion,
  restoreElements,
} from '@excalidraw/excalidraw';
import type { ExcalidrawElement } from '@excalidraw/excalidraw/element/types';
import type { AppState, ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import { atom } from 'nanostores';
import type { Box } from '../../../diagram/diagram.ts';
import type { Canvas, Viewport } from './canvas.ts';
import { freeScene } from './free-area.ts';
import { createGlide } from './glide.ts';
import { fitted, revealed, type View } from './reveal.ts';
import { elementsOfText } from './scene-text.ts';
import { loadTextFonts, measuredAgain } from './text-fonts.ts';

/** Around what is brought into view to be looked at; a pencil ring fits into it (scene units). */
const AIR = 18;

/** The canvas over Excalidraw's interface, and what its `onChange` has to call. */
export interface ConnectedCanvas {
  readonly canvas: Canvas;
  readonly onChange: (elements: readonly ExcalidrawElement[], state: AppState) => void;
}

/** Elements as Excalidraw wants them, from anything that claims to be some: defaults filled in, bindings mended. */
export function restored(elements: readonly unknown[]): ExcalidrawElement[] {
  return restoreElements(elements as ExcalidrawElement[], null, { repairBindings: true });
}

/** New elements with their texts measured; what they are bound to is not among them, and is left as it is. */
function measured(elements: readonly ExcalidrawElement[]): ExcalidrawElement[] {
  return restoreElements(elements, null, { refreshDimensions: true, repairBindings: false });
}

/** Connects to an Excalidraw in `place`. */
export function connectCanvas(api: ExcalidrawImperativeAPI, place: HTMLElement): ConnectedCanvas {
  const changes = atom(0);
  const viewport = atom<Viewport>(viewportOf(api.getAppState()));
  const selection = atom<readonly string[]>([]);
  let version = hashElementsVersion(api.getSceneElementsIncludingDeleted());

  const ofIds = (ids: readonly string[]): ExcalidrawElement[] => {
    const wanted = new Set(ids);
    return api.getSceneElements().filter(({ id }) => wanted.has(id));
  };
  /** Texts that were measured before their font was there are measured again. */
  const settle = async (): Promise<void> => {
    await loadTextFonts(api.getSceneElements());
    const elements = measuredAgain(api.getSceneElementsIncludingDeleted());
    if (elements !== null) api.updateScene({ elements, captureUpdate: CaptureUpdateAction.NEVER });
  };
  const setView = ({ scrollX, scrollY, zoom }: View): void =>
    api.updateScene({
      appState: { scrollX, scrollY, zoom: { value: zoom as AppState['zoom']['value'] } },
      captureUpdate: CaptureUpdateAction.NEVER,
    });
  /** All of the drawing where it is larger than the pane, and its middle where it is not. */
  const fit = (): void => {
    const elements = api.getSceneElements();
    if (elements.length > 0) setView(fitted(viewportOf(api.getAppState()), boxAround(elements, 0)));
  };
  const glide = createGlide(setView, isCalm);
  /** What is seen, or will be when the canvas has come to rest. */
  const settledViewport = (): Viewport => ({ ...viewport.get(), ...glide.goal() });
  const viewOf = (elements: readonly ExcalidrawElement[], air: number, hasSelection: boolean): View =>
    revealed(settledViewport(), boxAround(elements, air), hasSelection);

  const canvas: Canvas = {
    elements: () => api.getSceneElements(),
    files: () => api.getFiles(),
    changes,
    viewport,
    selection,
    load(text, { files, isNew }) {
      api.addFiles(Object.values(files));
      api.updateScene({
        elements: restored(elementsOfText(text)),
        // What was selected is gone with the drawing before.
        ...(isNew ? { appState: selectionOf([], []) } : {}),
        captureUpdate: CaptureUpdateAction.NEVER,
      });
      if (isNew) fit();
      void settle();
    },
    edit({ change, add = [], select }) {
      const all = api.getSceneElementsIncludingDeleted();
      const changed = change === undefined ? all : all.map((element) => touched(element, change(element)));
      const elements = [...changed, ...measured(add)];
      api.updateScene({
        elements,
        ...(select === undefined ? {} : { appState: selectionOf(elements, select) }),
        captureUpdate: CaptureUpdateAction.IMMEDIATELY,
      });
      if (add.length > 0) void settle();
    },
    show(ids, { isSelected }) {
      api.updateScene({
        appState: selectionOf(api.getSceneElements(), isSelected ? ids : []),
        captureUpdate: CaptureUpdateAction.NEVER,
      });
      const elements = ofIds(ids);
      if (elements.length > 0) glide.start(viewport.get(), viewOf(elements, AIR, isSelected));
    },
    reveal(elements) {
      const view = viewOf(elements, 0, true);
      if (view.zoom === settledViewport().zoom) glide.start(viewport.get(), view);
    },
    freeScene: () => freeScene(settledViewport(), true),
    placeAt({ x, y }) {
      const { scrollX, scrollY, zoom } = viewport.get();
      const box = place.getBoundingClientRect();
      return { x: (x - box.left) / zoom - scrollX, y: (y - box.top) / zoom - scrollY };
    },
    focus: () => place.querySelector<HTMLElement>('.excalidraw')?.focus(),
    async picture(type) {
      const elements = api.getSceneElements();
      if (elements.length === 0) throw new Error('Nothing is drawn yet.');
      const all = {
        elements,
        files: api.getFiles(),
        appState: { exportBackground: true, viewBackgroundColor: '#ffffff', exportWithDarkMode: false },
        exportPadding: 24,
      };
      if (type === 'png') {
        return exportToBlob({ ...all, mimeType: 'image/png', getDimensions: sharpSize });
      }
      const svg = await exportToSvg(all);
      return new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });
    },
  };

  let isFirst = true;
  return {
    canvas,
    onChange(elements, state) {
      if (isFirst) {
        isFirst = false;
        const isFilled = elements.length > 0;
        if (isFilled) fit();
        void settle().then(() => isFilled && fit());
      }
      const next = viewportOf(state);
      if (!isSame(next, viewport.get())) viewport.set(next);
      const selected = Object.keys(state.selectedElementIds);
      const before = selection.get();
      if (selected.length !== before.length || selected.some((id) => !before.includes(id))) selection.set(selected);
      const now = hashElementsVersion(elements);
      if (now === version) return;
      version = now;
      changes.set(changes.get() + 1);
    },
  };
}

function boxAround(elements: readonly ExcalidrawElement[], air: number): Box {
  const [left, top, right, bottom] = getCommonBounds(elements);
  return { x: left - air, y: top - air, width: right - left + 2 * air, height: bottom - top + 2 * air };
}

function isCalm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Twice as many pixels as on paper, so that it stays sharp on screens that have them. */
function sharpSize(width: number, height: number) {
  return { width: width * 2, height: height * 2, scale: 2 };
}

/** Excalidraw sees by the version that an element has changed. */
function touched(before: ExcalidrawElement, after: ExcalidrawElement): ExcalidrawElement {
  if (before === after) return before;
  return { ...after, version: before.version + 1, versionNonce: before.versionNonce + 1, updated: before.updated + 1 };
}

/** Groups are selected as wholes; a text in a shape goes with the shape. */
function selectionOf(
  elements: readonly ExcalidrawElement[],
  ids: readonly string[],
): Pick<AppState, 'selectedElementIds' | 'selectedGroupIds'> {
  const wanted = new Set(ids);
  const groups = new Set(elements.flatMap(({ id, groupIds }) => (wanted.has(id) ? groupIds.slice(-1) : [])));
  const selected = elements.filter((element) => {
    if (element.isDeleted || (element.type === 'text' && element.containerId !== null)) return false;
    return wanted.has(element.id) || element.groupIds.some((group) => groups.has(group));
  });
  return {
    selectedElementIds: Object.fromEntries(selected.map(({ id }) => [id, true as const])),
    selectedGroupIds: Object.fromEntries([...groups].map((group) => [group, true])),
  };
}

function viewportOf({ scrollX, scrollY, zoom, width, height }: AppState): Viewport {
  return { scrollX, scrollY, zoom: zoom.value, width, height };
}

function isSame(one: Viewport, other: Viewport): boolean {
  return (
    one.scrollX === other.scrollX &&
    one.scrollY === other.scrollY &&
    one.zoom === other.zoom &&
    one.width === other.width &&
    one.height === other.height
  );
}
