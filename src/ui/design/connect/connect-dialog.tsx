import { useStore } from '@nanostores/react';
import { useId, useRef, useState, type Ref } from 'react';
import { COMPONENT_KINDS } from '../../../catalog/component-kinds.ts';
import type { Component, Diagram } from '../../../diagram/diagram.ts';
import { Button } from '../../primitives/button.tsx';
import { Dialog } from '../../primitives/dialog.tsx';
import { useDesign } from '../design-context.ts';
import { componentOf, endName, nameOf } from '../reading/names.ts';
import { drawnAlready, likelyEnd } from './drawn-already.ts';
import './connect-dialog.css';

const NOTHING: Pick<Diagram, 'components' | 'connections'> = { components: [], connections: [] };

/**
 * Draws an arrow without a pointer: from which component, to which, and what is sent. `from` is an element that was
 * selected; an empty text for none.
 */
export function ConnectDialog({ from }: { readonly from: string }) {
  const { reading, view } = useDesign();
  const state = useStore(reading.state);
  const { components, connections } = state.is === 'read' ? state.diagram : NOTHING;
  const to = useRef<HTMLSelectElement>(null);
  const close = (): void => view.connecting.set(null);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && close()}
      initialFocus={to}
      title="Connect"
      description="An arrow from one component to another."
    >
      {components.length < 2 ? (
        <p className="connect-empty">
          {components.length === 0 ? 'Nothing is drawn that could be connected.' : 'There is only one component yet.'}{' '}
          Place another one from the library first.
        </p>
      ) : (
        <ConnectForm
          first={componentOf(components, from)?.id ?? components[0]?.id ?? ''}
          diagram={{ components, connections }}
          toField={to}
          onClose={close}
        />
      )}
    </Dialog>
  );
}

interface ConnectFormProps {
  /** Where the arrow begins unless something else is chosen. */
  readonly first: string;
  readonly diagram: Pick<Diagram, 'components' | 'connections'>;
  readonly toField: Ref<HTMLSelectElement>;
  readonly onClose: () => void;
}

function ConnectForm({ first, diagram, toField, onClose }: ConnectFormProps) {
  const { connect } = useDesign();
  const { components } = diagram;
  const [from, setFrom] = useState(first);
  const [chosen, setChosen] = useState<string | null>(null);
  const [label, setLabel] = useState('');
  const [isAsynchronous, setAsynchronous] = useState(false);
  const [isBothWays, setBothWays] = useState(false);
  const [fromId, toId, labelId] = [useId(), useId(), useId()];
  const to = chosen === null || chosen === from ? likelyEnd(diagram, from) : chosen;
  return (
    <form
      className="connect"
      onSubmit={(event) => {
        event.preventDefault();
        connect({ from, to, label: label.trim(), isAsynchronous, isBothWays });
        onClose();
      }}
    >
      <label htmlFor={fromId}>From</label>
      <select id={fromId} className="field" value={from} onChange={(event) => setFrom(event.target.value)}>
        {components.map((component) => (
          <Choice key={component.id} component={component} components={components} />
        ))}
      </select>
      <label htmlFor={toId}>To</label>
      <select ref={toField} id={toId} className="field" value={to} onChange={(event) => setChosen(event.target.value)}>
        {components
          .filter(({ id }) => id !== from)
          .map((component) => (
            <Choice key={component.id} component={component} components={components} />
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
          <input type="checkbox" checked={isAsynchronous} onChange={(event) => setAsynchronous(event.target.checked)} />
          Asynchronous (dashed)
        </label>
        <label>
          <input type="checkbox" checked={isBothWays} onChange={(event) => setBothWays(event.target.checked)} />
          Both ways
        </label>
      </div>
      <div className="connect-foot">
        <p role="status">{alreadyWords(diagram, from, to)}</p>
        <Button onClick={onClose}>Cancel</Button>
        <Button kind="main" type="submit">
          Connect
        </Button>
      </div>
    </form>
  );
}

/** A component in a list, with what it is where its name does not say it. */
function Choice({
  component,
  components,
}: {
  readonly component: Component;
  readonly components: readonly Component[];
}) {
  const { id, kind, label } = component;
  const words = kind === null ? 'not known' : COMPONENT_KINDS[kind];
  return (
    <option value={id}>
      {nameOf(component, components)}
      {words === label || label === '' ? '' : ` – ${words.toLowerCase()}`}
    </option>
  );
}

/** Says that there is such an arrow; a second one is right where something else goes along it. */
function alreadyWords(diagram: Pick<Diagram, 'components' | 'connections'>, from: string, to: string): string {
  const already = drawnAlready(diagram, from, to);
  if (already.length === 0) return '';
  const said = already.flatMap(({ label }) => (label === '' ? [] : [`“${label}”`]));
  const words = said.length === 0 ? '' : `, saying ${said.join(' and ')}`;
  const ends = `${endName(diagram, from)} → ${endName(diagram, to)}`;
  return `${ends} is drawn already${words}. Another one will run beside it.`;
}
