/**
 * Parts of Excalidraw that the site does without, by the end of their import. Each is loaded by Excalidraw only when it
 * is wanted, so what stands in its place says no, or does the same in fewer bytes.
 */
const REPLACEMENTS: Readonly<Record<string, string>> = {
  // Mermaid diagrams as drawings: two megabytes. Pasted Mermaid text becomes text, as other text does.
  '@excalidraw/mermaid-to-excalidraw': `
    export const parseMermaidToExcalidraw = () => Promise.reject(new Error('Mermaid is not part of this canvas.'));
  `,
  // Cutting fonts down to the letters of an exported SVG: 1.8 MB, and WebAssembly, which a page's policy forbids. The
  // files are small and one for each range of letters, so those that are needed go into the SVG whole.
  './subset-shared.chunk.js': `
    export const Commands = { Subset: 'SUBSET' };
    export const toBase64 = (bytes) => new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.onerror = () => reject(reader.error);
      reader.readAsDataURL(new Blob([bytes], { type: 'font/woff2' }));
    });
    export const subsetToBinary = async (bytes) => bytes;
    export const subsetToBase64 = (bytes) => toBase64(bytes);
  `,
  './subset-worker.chunk.js': `
    const script = 'onmessage = ({ data }) => postMessage(data.arrayBuffer, [data.arrayBuffer])';
    export const WorkerUrl = new URL(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
  `,
};

const PREFIX = '\0dryrun:canvas:';

/** Where Excalidraw adds a host of its makers to the addresses of every font, in the build and while developing. */
const OTHER_HOST = /\b(\w+)\.push\(new URL\(\w+,\s*\w+\.ASSETS_FALLBACK_URL\)\)/;

/** Fonts come from this site alone; browsers look at each address that a font names, also at those never asked for. */
export function withoutOtherHost(code: string): string {
  const changed = code.replace(OTHER_HOST, '$1');
  if (changed === code) {
    throw new Error('Excalidraw adds the host of its fonts in another way than before; see OTHER_HOST.');
  }
  return changed;
}

/** The font of Excalidraw's own buttons, where the site has one. */
const BUTTON_FONT = /@font-face\s*\{[^}]*Assistant[^}]*\}/g;

/** Excalidraw's styles without the font of its buttons, which are written in the site's. */
export function withoutButtonFont(css: string): string {
  const changed = css.replace(BUTTON_FONT, '');
  if (/url\([^)]*\.woff2/.test(changed)) {
    throw new Error("Excalidraw's styles name a font that the site does not have; see BUTTON_FONT.");
  }
  return changed;
}

/** Puts small modules of ours in the place of large ones that Excalidraw would load for what the site does not offer. */
export function canvasModules() {
  return {
    name: 'dryrun:canvas-modules',
    enforce: 'pre' as const,
    resolveId(source: string, importer: string | undefined) {
      const isExcalidraw = importer?.includes('/@excalidraw/excalidraw/') === true;
      return isExcalidraw && Object.hasOwn(REPLACEMENTS, source) ? `${PREFIX}${source}` : null;
    },
    transform(code: string, id: string) {
      if (/\/@excalidraw\/excalidraw\/.*\.css$/.test(id)) return { code: withoutButtonFont(code), map: null };
      const isFonts = id.includes('/@excalidraw/excalidraw/') && code.includes('.ASSETS_FALLBACK_URL)');
      return isFonts ? { code: withoutOtherHost(code), map: null } : null;
    },
    load(id: string) {
      return id.startsWith(PREFIX) ? (REPLACEMENTS[id.slice(PREFIX.length)] ?? null) : null;
    },
  };
}
