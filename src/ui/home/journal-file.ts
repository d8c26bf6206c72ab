import { getJournal } from '../../journal/stores.ts';
import { saveFile } from '../site/save-file.ts';
import { journalFileName } from './journal-file-name.ts';
import { mergeWords } from './merge-words.ts';
import { wrongFileWords } from './wrong-file.ts';

/** Wires the two buttons with which the journal leaves this browser as a file, and comes back into one. */
export function startJournalFile(root: HTMLElement): void {
  const say = root.querySelector('[data-journal-says]');
  const input = root.querySelector<HTMLInputElement>('input[type="file"]');
  const tell = (text: string, how: 'done' | 'failed' = 'done') => {
    if (say === null) return;
    say.textContent = text;
    say.toggleAttribute('data-failed', how === 'failed');
  };
  root.querySelector('[data-journal-save]')?.addEventListener('click', () => {
    save().then(
      (text) => tell(text),
      (error: unknown) => tell(`The file could not be made: ${(error as Error).message}`, 'failed'),
    );
  });
  root.querySelector('[data-journal-merge]')?.addEventListener('click', () => input?.click());
  input?.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file === undefined) return;
    // Emptied so that choosing the same file again is a change again.
    merge(file)
      .then(
        (text) => tell(text),
        (error: unknown) => tell((error as Error).message, 'failed'),
      )
      .finally(() => (input.value = ''));
  });
}

async function save(): Promise<string> {
  const document_ = await (await getJournal()).exportJournal();
  const name = journalFileName(new Date(document_.exportedAt));
  saveFile(name, new Blob([JSON.stringify(document_, null, 1)], { type: 'application/json' }));
  return `Saved ${name} with ${document_.attempts.length} attempts and ${document_.drafts.length} drafts.`;
}

async function merge(file: File): Promise<string> {
  const text = await file.text();
  const wrong = wrongFileWords(file.name, text);
  if (wrong !== null) throw new Error(wrong);
  const journal = await getJournal();
  return mergeWords(await journal.mergeJournal(text));
}
