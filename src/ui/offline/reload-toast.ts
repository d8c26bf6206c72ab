import './reload-toast.css';

/**
 * Says that a new version is there, without getting in the way.
 * @param reload what to do when the reader agrees
 */
export function offerReload(reload: () => void): void {
  if (document.querySelector('.reload-toast') !== null) return;
  const toast = document.createElement('div');
  toast.className = 'reload-toast sheet';
  toast.setAttribute('role', 'status');
  const text = document.createElement('p');
  text.textContent = 'A new version is ready. Your drafts stay where they are.';
  toast.append(
    text,
    button('Reload', 'main', reload),
    button('Later', 'quiet', () => toast.remove()),
  );
  document.body.append(toast);
}

function button(label: string, kind: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button';
  made.dataset['kind'] = kind;
  made.dataset['size'] = 'small';
  made.textContent = label;
  made.addEventListener('click', onClick);
  return made;
}
