import { useStore } from '@nanostores/react';
import { Command as Cmdk } from 'cmdk';
import { useId, useRef, useState } from 'react';
import { COMPONENT_KINDS } from '../../../catalog/component-kinds.ts';
import type { Component } from '../../../diagram/diagram.ts';
import { Button } from '../../primitives/button.tsx';
import { Dialog } from '../../primitives/dialog.tsx';
import { useDesign } from '../design-context.ts';
import { componentOf, nameOf } from '../reading/names.ts';
import './connect-dialog.css';

/**
 * Draws an arrow without a pointer: from which component, to which (found by typing), and what is sent. `from` is an
 * element that was selected; an empty text for none.
 */
export function ConnectDialog({ from }: { readonly from: string }) {
  const { reading, view, connect } = useDesign();
  const state = useStore(reading.state);
  const components = state.is === 'read' ? state.diagram.components : [];
  const [start, setStart] = useState(() => componentOf(components, from)?.id ?? components[0]?.id ?? '');
  const [label, setLabel] = useState('');
  const [isAsynchronous, setAsynchronous] = useState(false);
  const [isBothWays, setBothWays] = useState(false);
  const fromId = useId();
  const labelId = useId();
  const to = useRef<HTMLInputElement>(null);
  const close = (): void => view.connecting.set(null);
  const draw = (end: Component): void => {
    connect({ from: start, to: end.id, label: label.trim(), isAsynchronous, isBothWays });
    close();
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && close()}
      initialFocus={to}
      title="Connect"
      description="An arrow from one component to another. Type to find it, and press Enter."
    >
      {components.length < 2 ? (
        <p className="connect-empty">
          {components.length === 0 ? 'Nothing is drawn that could be connected.' : 'There is only one component yet.'}{' '}
          Place another one from the library first.
        </p>
      ) : (
        <div className="connect">
          <label htmlFor={fromId}>From</label>
          <select id={fromId} className="field" value={start} onChange={(event) => setStart(event.target.value)}>
            {components.map((component) => (
              <option key={component.id} value={component.id}>
                {nameOf(component, components)}
              </option>
            ))}
          </select>
          <label htmlFor={labelId}>Says</label>
          <input
            id={labelId}
            className="field"
            placeholder="what goes along it, if you like"
            autoComplete="off"
            value={label}
            onChange={(event) => setLabel(event.target.value)}
          />
          <div className="connect-choices">
            <label>
              <input
                type="checkbox"
                checked={isAsynchronous}
                onChange={(event) => setAsynchronous(event.target.checked)}
              />
              Not waited for (dashed)
            </label>
            <label>
              <input type="checkbox" checked={isBothWays} onChange={(event) => setBothWays(event.target.checked)} />
              Both ways
            </label>
          </div>
          <Cmdk className="connect-list" label="Connect to">
            <Cmdk.Input ref={to} className="field" placeholder="To: type a name" />
            <Cmdk.List label="Components">
              <Cmdk.Empty className="connect-empty">No component has that name.</Cmdk.Empty>
              {components
                .filter(({ id }) => id !== start)
                .map((component) => (
                  <Cmdk.Item
                    key={component.id}
                    value={`${nameOf(component, components)} ${component.id}`}
                    onSelect={() => draw(component)}
                  >
                    <span>{nameOf(component, components)}</span>
                    <small>{kindWords(component)}</small>
                  </Cmdk.Item>
                ))}
            </Cmdk.List>
          </Cmdk>
          <div className="connect-foot">
            <Button onClick={close}>Cancel</Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}

/** What a component is, where its name does not say it. */
function kindWords({ kind, label }: Component): string {
  if (kind === null) return 'not known';
  return COMPONENT_KINDS[kind] === label ? '' : COMPONENT_KINDS[kind];
}
