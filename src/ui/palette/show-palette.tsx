import { createRoot } from 'react-dom/client';
import { CommandPalette } from './command-palette.tsx';

let close: (() => void) | undefined;

/** Opens the command palette, or closes it where it is open. */
export function showPalette(): void {
  if (close !== undefined) {
    close();
    return;
  }
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  close = () => {
    close = undefined;
    root.unmount();
    host.remove();
  };
  root.render(<CommandPalette onClose={close} />);
}
