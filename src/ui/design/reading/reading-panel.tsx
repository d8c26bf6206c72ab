import { useStore } from '@nanostores/react';
import type { Diagram } from '../../../diagram/diagram.ts';
import { useDesign } from '../design-context.ts';
import { ComponentRow } from './component-row.tsx';
import { ConnectionRow } from './connection-row.tsx';
import { ShowButton } from './show-button.tsx';
import './reading-panel.css';

/** What is read from the drawing, live, with everything that can be corrected. */
export function ReadingPanel() {
  const { reading } = useDesign();
  const state = useStore(reading.state);
  if (state.is === 'waiting') return <p className="pane-empty">Reading the drawing…</p>;
  if (state.is === 'refused') return <p className="pane-empty">{state.message}</p>;
  const { diagram, description } = state;
  const { components, connections, boundaries, notes, unread } = diagram;
  if (components.length + connections.length + boundaries.length + notes.length + unread.length === 0) {
    return (
      <p className="pane-empty">
        Nothing is drawn yet. Here you will see how the drawing is understood, while you draw, and can put right what
        was misread.
      </p>
    );
  }
  return (
    <div className="reading">
      <p className="reading-sum" role="status">
        {summary(diagram)}
      </p>
      {components.length === 0 ? null : (
        <section aria-label="Components">
          <h3>Components</h3>
          <ul>
            {components.map((component) => (
              <ComponentRow key={component.id} component={component} components={components} />
            ))}
          </ul>
        </section>
      )}
      {connections.length === 0 ? null : (
        <section aria-label="Connections">
          <h3>Connections</h3>
          <ul>
            {connections.map((connection) => (
              <ConnectionRow key={connection.id} connection={connection} diagram={diagram} />
            ))}
          </ul>
        </section>
      )}
      <Others diagram={diagram} />
      <details className="reading-words">
        <summary>The drawing in words</summary>
        {description.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </details>
    </div>
  );
}

/** Boundaries, notes, and what could not be read, with the reason. */
function Others({ diagram: { boundaries, notes, unread } }: { readonly diagram: Diagram }) {
  return (
    <>
      {unread.length === 0 ? null : (
        <section aria-label="Not read">
          <h3>Not read</h3>
          <ul>
            {unread.map(({ elements, reason }) => (
              <li key={`${elements.join(' ')} ${reason}`} className="reading-plain" data-unread>
                <ShowButton elements={elements}>{reason}</ShowButton>
              </li>
            ))}
          </ul>
        </section>
      )}
      {boundaries.length === 0 ? null : (
        <section aria-label="Boundaries">
          <h3>Boundaries</h3>
          <ul>
            {boundaries.map(({ id, label, elements, components }) => (
              <li key={id} className="reading-plain">
                <ShowButton elements={elements}>{label === '' ? 'Without a name' : label}</ShowButton>
                <small>{components.length} inside</small>
              </li>
            ))}
          </ul>
        </section>
      )}
      {notes.length === 0 ? null : (
        <section aria-label="Notes">
          <h3>Notes, read with the sheet</h3>
          <ul>
            {notes.map(({ id, text, elements }) => (
              <li key={id} className="reading-plain">
                <ShowButton elements={elements}>{text}</ShowButton>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function summary({ components, connections, boundaries, unread }: Diagram): string {
  const parts = [
    count(components.length, 'component'),
    count(connections.length, 'connection'),
    ...(boundaries.length === 0 ? [] : [boundaries.length === 1 ? '1 boundary' : `${boundaries.length} boundaries`]),
  ];
  const unknown = components.filter(({ kind }) => kind === null).map(({ label }) => label || 'one without a name');
  const rest = [
    ...(unread.length === 0 ? [] : [`${count(unread.length, 'part')} could not be read.`]),
    ...(unknown.length === 0 ? [] : [`What it is was not understood of: ${unknown.join(', ')}.`]),
  ];
  return `${parts.join(', ')}. ${rest.join(' ') || 'Everything drawn was read.'}`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
