import type { ImportSummary } from '../../journal/journal.ts';

/** What an import did, for people: everything that it brought, and what it could not merge and where that is. */
export function mergeWords(summary: ImportSummary): string {
  const { attempts, assessments, drafts, setAside, ownCases, progress, designs, images, quarantined } = summary;
  const brought = [
    some(attempts, 'new attempt'),
    some(assessments, 'new assessment'),
    some(drafts.length, 'newer draft'),
    some(setAside, 'older text'),
    some(ownCases, 'problem', 'own cases of '),
    some(progress, 'problem', 'progress in '),
    some(designs, 'design round'),
    some(images, 'image'),
    some(quarantined, 'unreadable record'),
    summary.settings ? 'the settings' : '',
  ].filter((words) => words !== '');
  const texts = setAside > 0 ? 'Older texts are in the history; nothing' : 'Nothing';
  const sentences = brought.length === 0 ? [] : [`Merged: ${brought.join(', ')}. ${texts} was overwritten.`];
  if (summary.clashes > 0) {
    sentences.push(
      `Not merged: ${some(summary.clashes, 'record')} with the id of a different one here. ` +
        '“Save as a file” writes what was not merged under “quarantine”.',
    );
  }
  return sentences.join(' ') || 'Everything in this file was here already.';
}

function some(count: number, noun: string, before = ''): string {
  return count === 0 ? '' : `${before}${count} ${noun}${count === 1 ? '' : 's'}`;
}
