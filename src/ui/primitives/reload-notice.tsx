import type { ReactNode } from 'react';
import { Button } from './button.tsx';

export interface ReloadNoticeProps {
  readonly className: string;
  readonly children: ReactNode;
}

/** Says what is missing, and offers what mends it: loading the page again. */
export function ReloadNotice({ className, children }: ReloadNoticeProps) {
  return (
    <p className={className} role="alert">
      {children}{' '}
      <Button size="small" onClick={() => location.reload()}>
        Reload
      </Button>
    </p>
  );
}
