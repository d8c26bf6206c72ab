import { useStore } from '@nanostores/react';
import { $journalStatus } from '../../journal/stores.ts';

/** Says where the browser does not keep what is done here, and what to do; nothing while all is well. */
export function JournalNotice() {
  const { kind, message, remedy } = useStore($journalStatus, { ssr: 'initial' });
  if (kind === 'ok') return null;
  return (
    <p className="journal-notice" role="status">
      {message} {remedy}
    </p>
  );
}
