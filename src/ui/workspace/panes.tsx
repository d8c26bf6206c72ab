import type { ReactNode } from 'react';
import { Split } from '../primitives/split.tsx';
import { useRememberedSize } from './use-remembered-size.ts';

export interface PanesProps {
  readonly left: ReactNode;
  readonly top: ReactNode;
  readonly bottom: ReactNode;
}

const COLUMNS = { min: 20, max: 70, start: 42 };
const ROWS = { min: 15, max: 88, start: 54 };

/** Statement beside editor over cases. People resize them, and find them so the next time. */
export function Panes({ left, top, bottom }: PanesProps) {
  const columns = useRememberedSize('workspace-columns');
  const rows = useRememberedSize('workspace-rows');
  const right = (
    <Split
      {...rows}
      direction="column"
      label="Height of the editor"
      bounds={ROWS}
      first={{ id: 'editor', content: top }}
      second={{ id: 'cases', content: bottom }}
    />
  );
  return (
    <div className="panes">
      <Split
        {...columns}
        direction="row"
        label="Width of the statement"
        bounds={COLUMNS}
        first={{ id: 'left', content: left }}
        second={{ id: 'right', content: right }}
      />
    </div>
  );
}
