import { useStore } from '@nanostores/react';
import { Spline } from 'lucide-react';
import { atom, type ReadableAtom } from 'nanostores';
import { useContext, useRef, useState, type KeyboardEvent } from 'react';
import { COMPONENT_KINDS, KIND_IDS, type ComponentKind } from '../../../catalog/component-kinds.ts';
import { Button } from '../../primitives/button.tsx';
import type { Canvas } from '../canvas/canvas.ts';
import { DesignContext } from '../design-context.ts';
import { KIND_DRAG_TYPE } from './drag-type.ts';
import { FAMILIES, familyOf, searchKinds } from './families.ts';
import { LIBRARY_SEARCH } from './focus-library.ts';
import { GlyphPicture } from './glyph-picture.tsx';
import './library-shelf.css';

const noCanvas: ReadableAtom<Canvas | null> = atom<Canvas | null>(null);
const ALL_IN_ORDER = FAMILIES.flatMap(({ kinds }): readonly ComponentKind[] => kinds);

/** Our components, below the canvas: found by typing, placed by Enter, a click, or by dragging. It stays open. */
export function LibraryShelf() {
  const model = useContext(DesignContext);
  const canvas = useStore(model?.scene.canvas ?? noCanvas);
  const [search, setSearch] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const found = search.trim() === '' ? ALL_IN_ORDER : ALL_IN_ORDER.filter((kind) => searchKinds(search).includes(kind));
  const place = (kind: ComponentKind): void => model?.place(kind, null);

  const searchKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const [first] = found;
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && first !== undefined) {
      place(first);
      setSearch('');
    } else if (event.key === 'ArrowDown') list.current?.querySelector('button')?.focus();
    else if (event.key === 'Escape') setSearch('');
    else return;
    event.preventDefault();
  };
  const walk = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const items = [...(list.current?.querySelectorAll('button') ?? [])];
    const next = items[items.findIndex((item) => item === document.activeElement) + step];
    if (next === undefined && step === -1) document.getElementById(LIBRARY_SEARCH)?.focus();
    else next?.focus();
    event.preventDefault();
  };

  return (
    <div className="shelf" role="region" aria-label="Component library">
      <div className="shelf-head">
        <input
          id={LIBRARY_SEARCH}
          className="field"
          type="search"
          placeholder="Find a component"
          aria-label="Find a component; Enter draws the first one found"
          autoComplete="off"
          spellCheck={false}
          value={search}
          disabled={canvas === null}
          onChange={(event) => setSearch(event.target.value)}
          onKeyDown={searchKey}
        />
        <p className="shelf-words" role="status">
          {search.trim() === '' ? (
            <>
              Click or drag to draw <kbd className="key">Alt L</kbd>
            </>
          ) : (
            `${found.length} of ${KIND_IDS.length}${found[0] === undefined ? '' : `, Enter draws ${COMPONENT_KINDS[found[0]]}`}`
          )}
        </p>
        <Button
          size="small"
          disabled={canvas === null}
          title="Connect two components (Alt C)"
          onClick={() => model?.view.connecting.set(canvas?.selection.get()[0] ?? '')}
        >
          <Spline aria-hidden="true" /> Connect
        </Button>
      </div>
      {found.length === 0 ? (
        <p className="shelf-empty">
          Nothing has that name. Draw a box and write what it is: known names are read as well.
        </p>
      ) : (
        <div ref={list} className="shelf-items" role="toolbar" aria-label="Components" tabIndex={-1} onKeyDown={walk}>
          {found.map((kind, index) => (
            <button
              key={kind}
              type="button"
              className="shelf-item"
              draggable
              disabled={canvas === null}
              tabIndex={index === 0 ? 0 : -1}
              data-family={familyOf(kind).id}
              onClick={() => place(kind)}
              onDragStart={(event) => {
                event.dataTransfer.setData(KIND_DRAG_TYPE, kind);
                event.dataTransfer.effectAllowed = 'copy';
              }}
            >
              <GlyphPicture kind={kind} />
              {COMPONENT_KINDS[kind]}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
