import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { Connection, Correction, Diagram } from '../../../diagram/diagram.ts';
import { Button } from '../../primitives/button.tsx';
import { useDesign } from '../design-context.ts';
import { correct } from './correct.ts';
import { LabelField } from './label-field.tsx';
import { endName, nameOf } from './names.ts';
import { ShowButton } from './show-button.tsx';

export interface ConnectionRowProps {
  readonly connection: Connection;
  readonly diagram: Diagram;
}

const SIGNS = { forward: '→', both: '↔', none: '—' } as const;

/** One connection: between what it runs, and its ends and label to be put right. */
export function ConnectionRow({ connection, diagram }: ConnectionRowProps) {
  const { scene } = useDesign();
  const [isOpen, setOpen] = useState(false);
  const { id, from, to, direction, label, elements, ends } = connection;
  const words = `${endName(diagram, from)} ${SIGNS[direction]} ${endName(diagram, to)}`;
  const isGuessed = ends.includes('nearest');
  const say = (correction: Correction): void => {
    const canvas = scene.canvas.get();
    if (canvas !== null) correct(canvas, id, correction);
  };
  return (
    <li className="reading-connection">
      <div className="reading-row">
        <ShowButton elements={elements}>{words}</ShowButton>
        <small>{[label, isGuessed ? 'nearest shape' : ''].filter((part) => part !== '').join(', ')}</small>
        <Button
          kind="quiet"
          size="icon"
          aria-label={`Correct ${words}`}
          aria-expanded={isOpen}
          title="Correct"
          onClick={() => setOpen(!isOpen)}
        >
          <Pencil aria-hidden="true" />
        </Button>
      </div>
      {isOpen ? (
        <div className="reading-ends">
          <End name="From" id={from} diagram={diagram} onChange={(next) => say({ from: next })} />
          <End name="To" id={to} diagram={diagram} onChange={(next) => say({ to: next })} />
          <div>
            <span>Says</span>
            <LabelField
              key={label}
              label={`Label of ${words}`}
              value={label}
              onDone={(text) => {
                if (text !== null && text !== label) say({ label: text });
              }}
            />
          </div>
        </div>
      ) : null}
    </li>
  );
}

interface EndProps {
  readonly name: string;
  readonly id: string;
  readonly diagram: Diagram;
  readonly onChange: (id: string) => void;
}

function End({ name, id, diagram: { components }, onChange }: EndProps) {
  return (
    <label>
      <span>{name}</span>
      <select className="field" value={id} onChange={(event) => onChange(event.target.value)}>
        {components.map((component) => (
          <option key={component.id} value={component.id}>
            {nameOf(component, components)}
          </option>
        ))}
      </select>
    </label>
  );
}
