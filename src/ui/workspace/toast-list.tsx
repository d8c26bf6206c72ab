import { useStore } from '@nanostores/react';
import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../primitives/button.tsx';
import type { Toast, Toasts } from './stores/toasts.ts';

/** Long enough to read twice and press Undo. */
const STAYS_MS = 10_000;

/** The short messages at the foot of the page. */
export function ToastList({ toasts }: { readonly toasts: Toasts }) {
  const list = useStore(toasts.list);
  return (
    <div className="toasts" role="status">
      {list.map((toast) => (
        <ToastCard key={toast.id} toast={toast} onClose={() => toasts.close(toast.id)} />
      ))}
    </div>
  );
}

function ToastCard({ toast, onClose }: { readonly toast: Toast; readonly onClose: () => void }) {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(onClose, STAYS_MS);
    return () => clearTimeout(timer);
    // A new onClose with each render must not start the time again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isHeld]);
  const hold = { onPointerEnter: () => setHeld(true), onPointerLeave: () => setHeld(false) };
  return (
    <div className="toast sheet" {...hold} onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}>
      <span>{toast.text}</span>
      {toast.action === null ? null : (
        <Button
          size="small"
          onClick={() => {
            toast.action?.run();
            onClose();
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <Button kind="quiet" size="icon" aria-label="Close the message" onClick={onClose}>
        <X aria-hidden="true" />
      </Button>
    </div>
  );
}
