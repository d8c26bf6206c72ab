import type { ReactNode } from 'react';
import { Split } from '../primitives/split.tsx';
import { useRememberedSize } from '../workspace/use-remembered-size.ts';

export interface DesignPanesProps {
  readonly canvas: ReactNode;
  readonly paper: ReactNode;
  readonly desk: ReactNode;
}

const COLUMNS = { min: 25, max: 80, start: 60 };
const ROWS = { min: 15, max: 85, start: 54 };

/** The canvas beside the sheet, which stands over what is said about both. */
export function DesignPanes({ canvas, paper, desk }: DesignPanesProps) {
  const columns = useRememberedSize('design-columns');
  const rows = useRememberedSize('design-rows');
  const right = (
    <Split
      {...rows}
      direction="column"
      label="Height of the sheet"
      bounds={ROWS}
      first={{ id: 'design-paper', content: paper }}
      second={{ id: 'design-desk', content: desk }}
    />
  );
  return (
    <div className="panes">
      <Split
        {...columns}
        direction="row"
        label="Width of the canvas"
        bounds={COLUMNS}
        first={{ id: 'design-canvas', content: canvas }}
        second={{ id: 'design-side', content: right }}
      />
    </div>
  );
}
