import { Transaction } from '@codemirror/state';
import type { ViewUpdate } from '@codemirror/view';

/** For a change that shows a text from elsewhere: nobody typed it here. */
export const fromElsewhere = Transaction.remote.of(true);

/** Whether an update changed the text by what somebody did in this editor. */
export function isTypedHere({ docChanged, transactions }: ViewUpdate): boolean {
  return docChanged && transactions.some((one) => one.docChanged && one.annotation(Transaction.remote) !== true);
}
