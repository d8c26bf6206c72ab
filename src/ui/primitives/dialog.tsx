import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { Button } from './button.tsx';
import './dialog.css';

export interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  /** One sentence under the title. */
  readonly description?: string;
  readonly width?: 'narrow' | 'wide';
  /** What takes the keyboard first; left out: the first thing that can. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** A modal dialog that keeps the focus, closes on Escape and gives the focus back. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  width = 'narrow',
  initialFocus,
  children,
}: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className="backdrop" />
        <Base.Popup className="dialog sheet" data-width={width} {...(initialFocus ? { initialFocus } : {})}>
          <header className="dialog-head">
            <Base.Title className="dialog-title">{title}</Base.Title>
            <Base.Close render={<Button kind="quiet" size="icon" aria-label="Close" />}>
              <X aria-hidden="true" />
            </Base.Close>
          </header>
          {description === undefined ? null : (
            <Base.Description className="dialog-description">{description}</Base.Description>
          )}
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
