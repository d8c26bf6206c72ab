import { COMPONENT_KINDS, KIND_IDS } from '../../../catalog/component-kinds.ts';
import { libraryItem } from './library-item.ts';

/** A fixed time, so that every build writes the same file: 1 January 2026. */
const CREATED = Date.UTC(2026, 0, 1);

/** Our library as an `.excalidrawlib` file, for Excalidraw elsewhere: one item a kind, read exactly when it comes back. */
export function libraryFile(source: string): string {
  const libraryItems = KIND_IDS.map((kind) => {
    let count = 0;
    const newId = (): string => `dryrun-${kind}-${(count += 1)}`;
    return {
      id: `dryrun-${kind}`,
      status: 'published',
      name: COMPONENT_KINDS[kind],
      created: CREATED,
      elements: libraryItem(kind, { x: 0, y: 0, newId }),
    };
  });
  return `${JSON.stringify({ type: 'excalidrawlib', version: 2, source, libraryItems }, null, 1)}\n`;
}
