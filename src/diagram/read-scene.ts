import type { Diagram } from './diagram.ts';
import type { Scene } from './scene.ts';
import { kindOfLabel } from './kind-of-label.ts';

/** Reads what a drawing says: its components, connections, boundaries and notes. */
export function readScene(scene: Scene): Diagram {
  const shapes = scene.elements.filter(({ type }) => type === 'rectangle' || type === 'ellipse' || type === 'diamond');
  const textOf = new Map(scene.elements.flatMap((one) => (one.containerId === null ? [] : [[one.containerId, one]])));
  const ids = new Set(shapes.map(({ id }) => id));
  const inOrder = shapes.toSorted((a, b) => a.y - b.y || a.x - b.x);
  return {
    components: inOrder.map((shape) => {
      const label = shape.correction?.label ?? textOf.get(shape.id)?.text.replaceAll('\n', ' ') ?? '';
      const kind = shape.libraryKind ?? kindOfLabel(label);
      const { id, x, y, width, height } = shape;
      return {
        id,
        label,
        text: textOf.get(id)?.text ?? label,
        kind,
        kindFrom: kind === null ? null : 'label',
        count: 1,
        elements: [id],
        box: { x, y, width, height },
        boundary: null,
      };
    }),
    connections: scene.elements.flatMap((arrow) => {
      const { id, startId: from, endId: to, isDashed } = arrow;
      if (arrow.type !== 'arrow' || from === null || to === null || !ids.has(from) || !ids.has(to)) return [];
      const direction = arrow.hasStartHead && arrow.hasEndHead ? 'both' : arrow.hasEndHead ? 'forward' : 'none';
      const label = textOf.get(id)?.text ?? '';
      return [{ id, from, to, direction, label, elements: [id], ends: ['bound', 'bound'], dashed: isDashed } as const];
    }),
    boundaries: [],
    notes: scene.elements
      .filter(({ type, containerId }) => type === 'text' && containerId === null)
      .map(({ id, text }) => ({ id, text, elements: [id] })),
    unread: scene.unread,
  };
}
