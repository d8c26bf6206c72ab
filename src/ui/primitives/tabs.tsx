import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import './tabs.css';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: ReactNode;
  readonly panel: ReactNode;
}

export interface TabsProps<Id extends string> {
  /** Names the list of tabs for people who cannot see it. */
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  /** Keeps hidden panels in the page, for panels with state of their own. */
  readonly keepMounted?: boolean;
}

/** Tabs with arrow keys; the caller owns which one is open. */
export function Tabs<Id extends string>({ label, tabs, value, onChange, keepMounted = false }: TabsProps<Id>) {
  return (
    <Base.Root className="tabs" value={value} onValueChange={(next) => onChange(next as Id)}>
      <Base.List className="tabs-list" aria-label={label}>
        {tabs.map((tab) => (
          <Base.Tab key={tab.id} value={tab.id} className="tabs-tab">
            {tab.label}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.id} value={tab.id} keepMounted={keepMounted} className="tabs-panel">
          {tab.panel}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
