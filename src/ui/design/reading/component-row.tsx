import { Pencil, Spline } from 'lucide-react';
import { useState } from 'react';
import { COMPONENT_KINDS, KIND_IDS } from '../../../catalog/component-kinds.ts';
import type { Component, Correction } from '../../../diagram/diagram.ts';
import { Button } from '../../primitives/button.tsx';
import { useDesign } from '../design-context.ts';
import { FAMILIES } from '../library/families.ts';
import { correct } from './correct.ts';
import { LabelField } from './label-field.tsx';
import { nameOf } from './names.ts';
import { ShowButton } from './show-button.tsx';

export interface ComponentRowProps {
  readonly component: Component;
  readonly components: readonly Component[];
}

const OTHERS = [
  { id: 'boundary', name: 'a boundary around others' },
  { id: 'note', name: 'only a note' },
] as const;

/** One component: what it is called, what it is taken for, and both to be put right. */
export function ComponentRow({ component, components }: ComponentRowProps) {
  const { scene, view } = useDesign();
  const [isNaming, setNaming] = useState(false);
  const name = nameOf(component, components);
  const say = (correction: Correction): void => {
    const canvas = scene.canvas.get();
    if (canvas !== null) correct(canvas, component.id, correction);
  };
  const choose = (value: string): void => {
    const kind = [...KIND_IDS, ...OTHERS.map(({ id }) => id)].find((id) => id === value);
    say({ kind });
  };
  return (
    <li className="reading-row" data-unknown={component.kind === null || undefined}>
      {isNaming ? (
        <LabelField
          label={`Name of ${name}`}
          value={component.label}
          takesFocus
          onDone={(label) => {
            setNaming(false);
            if (label !== null && label !== component.label) say({ label });
          }}
        />
      ) : (
        <ShowButton elements={component.elements}>
          {component.count > 1 && !/\d/.test(name) ? `${name} × ${component.count}` : name}
        </ShowButton>
      )}
      <select
        className="field"
        aria-label={`What ${name} is`}
        value={component.kind ?? ''}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{component.kindFrom === 'correction' ? 'as it is labelled' : 'not known'}</option>
        {FAMILIES.map((family) => (
          <optgroup key={family.id} label={family.name}>
            {family.kinds.map((kind) => (
              <option key={kind} value={kind}>
                {COMPONENT_KINDS[kind]}
              </option>
            ))}
          </optgroup>
        ))}
        <optgroup label="No component">
          {OTHERS.map(({ id, name: words }) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </optgroup>
      </select>
      <Button kind="quiet" size="icon" aria-label={`Rename ${name}`} title="Rename" onClick={() => setNaming(true)}>
        <Pencil aria-hidden="true" />
      </Button>
      <Button
        kind="quiet"
        size="icon"
        aria-label={`Connect ${name} to…`}
        title="Connect to…"
        onClick={() => view.connecting.set(component.id)}
      >
        <Spline aria-hidden="true" />
      </Button>
    </li>
  );
}
