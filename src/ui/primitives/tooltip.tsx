import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement, ReactNode } from 'react';
import './tooltip.css';

export interface TooltipProps {
  readonly label: ReactNode;
  /** Shown after the label, as a key. */
  readonly keys?: string;
  /** One focusable element; it must have a name of its own, a tooltip is not one. */
  readonly children: ReactElement<Record<string, unknown>>;
}

/** A short label on hover and focus. */
export function Tooltip({ label, keys, children }: TooltipProps) {
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} className="tooltip-place">
          <Base.Popup className="tooltip">
            {label}
            {keys === undefined ? null : <kbd className="key">{keys}</kbd>}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
