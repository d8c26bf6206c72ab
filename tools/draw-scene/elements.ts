/** An element as Excalidraw stores it. */
export type Element = Readonly<Record<string, unknown>> & { readonly id: string };

/** What fills and outlines a box of a tone. */
export const TONES: Readonly<Record<string, { readonly fill: string; readonly stroke: string }>> = {
  client: { fill: '#f1f3f5', stroke: '#495057' },
  edge: { fill: '#fff3bf', stroke: '#b8860b' },
  service: { fill: '#d0ebff', stroke: '#1864ab' },
  store: { fill: '#d3f9d8', stroke: '#2b8a3e' },
  async: { fill: '#ffe8cc', stroke: '#d9480f' },
  ops: { fill: '#f3d9fa', stroke: '#862e9c' },
};

/** A point of the canvas. */
export type Point = readonly [x: number, y: number];

/** The fields that all elements have; everything that Excalidraw draws at random is fixed, so that files are stable. */
export function element(id: string, type: string, fields: Readonly<Record<string, unknown>>): Element {
  return {
    id,
    type,
    x: 0,
    y: 0,
    width: 0,
    height: 0,
    angle: 0,
    strokeColor: '#1e1e1e',
    backgroundColor: 'transparent',
    fillStyle: 'solid',
    strokeWidth: 2,
    strokeStyle: 'solid',
    roughness: 1,
    opacity: 100,
    groupIds: [],
    frameId: null,
    roundness: null,
    seed: seedOf(id),
    version: 1,
    versionNonce: seedOf(`${id}!`),
    isDeleted: false,
    boundElements: null,
    updated: 1,
    link: null,
    locked: false,
    ...fields,
  };
}

/** A text whose middle is at a point. */
export function textAt(
  id: string,
  text: string,
  [x, y]: Point,
  fontSize: number,
  fields: Readonly<Record<string, unknown>> = {},
): Element {
  const lines = text.split('\n');
  const width = Math.round(Math.max(...lines.map(({ length }) => length)) * fontSize * 0.55);
  const height = Math.round(lines.length * fontSize * 1.25);
  return element(id, 'text', {
    x: Math.round(x - width / 2),
    y: Math.round(y - height / 2),
    width,
    height,
    text,
    originalText: text,
    fontSize,
    fontFamily: 5,
    textAlign: 'center',
    verticalAlign: 'middle',
    containerId: null,
    autoResize: true,
    lineHeight: 1.25,
    ...fields,
  });
}

/** An arrow, or a line where it has no heads and `type` is `line`, through points of the canvas. */
export function arrowThrough(
  id: string,
  points: readonly Point[],
  fields: Readonly<Record<string, unknown>> = {},
): Element {
  const [x, y] = points[0] ?? [0, 0];
  const xs = points.map((point) => point[0]);
  const ys = points.map((point) => point[1]);
  const type = fields['endArrowhead'] === null && fields['startArrowhead'] === null ? 'line' : 'arrow';
  return element(id, type, {
    x,
    y,
    width: Math.max(...xs) - Math.min(...xs),
    height: Math.max(...ys) - Math.min(...ys),
    points: points.map((point) => [point[0] - x, point[1] - y]),
    lastCommittedPoint: null,
    startBinding: null,
    endBinding: null,
    startArrowhead: null,
    endArrowhead: 'arrow',
    ...(type === 'arrow' ? { elbowed: false } : {}),
    ...fields,
  });
}

function seedOf(id: string): number {
  let hash = 2166136261;
  for (const char of id) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash >>> 1;
}
