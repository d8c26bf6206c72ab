import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { Group, Panel, Separator, useGroupRef, type Layout } from 'react-resizable-panels';
import { $settings, changeSettings } from '../../journal/stores.ts';

export interface PanesProps {
  readonly left: ReactNode;
  readonly top: ReactNode;
  readonly bottom: ReactNode;
}

const COLUMNS = ['left', 'right'] as const;
const ROWS = ['editor', 'cases'] as const;

/** Statement beside editor over cases. People resize them, and find them so the next time. */
export function Panes({ left, top, bottom }: PanesProps) {
  const columns = useRememberedSizes('workspace-columns', COLUMNS);
  const rows = useRememberedSizes('workspace-rows', ROWS);
  return (
    <Group id="workspace-columns" className="panes" orientation="horizontal" {...columns}>
      <Panel id="left" className="pane" defaultSize="42" minSize="20">
        {left}
      </Panel>
      <Separator id="columns-separator" className="pane-separator" aria-label="Width of the statement" />
      <Panel id="right" className="pane" minSize="30">
        <Group id="workspace-rows" orientation="vertical" {...rows}>
          <Panel id="editor" className="pane" defaultSize="54" minSize="15">
            {top}
          </Panel>
          <Separator id="rows-separator" className="pane-separator" aria-label="Height of the editor" />
          <Panel id="cases" className="pane" minSize="12">
            {bottom}
          </Panel>
        </Group>
      </Panel>
    </Group>
  );
}

function useRememberedSizes(name: string, panels: readonly string[]) {
  const groupRef = useGroupRef();
  useEffect(() => {
    const sizes = $settings.get().paneSizes[name];
    if (sizes?.length === panels.length) {
      groupRef.current?.setLayout(Object.fromEntries(panels.map((panel, index) => [panel, sizes[index] ?? 0])));
    }
  }, [groupRef, name, panels]);

  const onLayoutChanged = (layout: Layout, { isUserInteraction }: { isUserInteraction: boolean }): void => {
    if (!isUserInteraction) return;
    const sizes = panels.map((panel) => layout[panel] ?? 0);
    changeSettings({ paneSizes: { ...$settings.get().paneSizes, [name]: sizes } });
  };
  return { groupRef, onLayoutChanged };
}
