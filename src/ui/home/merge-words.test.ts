import { expect, test } from 'vitest';
import type { ImportSummary } from '../../journal/journal.ts';
import { mergeWords } from './merge-words.ts';

const NOTHING: ImportSummary = {
  attempts: 0,
  assessments: 0,
  drafts: [],
  setAside: 0,
  ownCases: 0,
  progress: 0,
  designs: 0,
  images: 0,
  quarantined: 0,
  clashes: 0,
  settings: false,
};

test('only a file that brought nothing was here already', () => {
  const already = 'Everything in this file was here already.';
  expect(mergeWords(NOTHING)).toBe(already);
  const draft = { problem: 'two-sum', slot: 'python', source: '', updatedAt: 0, version: 1, writer: 'w' } as const;
  const one: ImportSummary = {
    attempts: 1,
    assessments: 1,
    drafts: [draft],
    setAside: 1,
    ownCases: 1,
    progress: 1,
    designs: 1,
    images: 1,
    quarantined: 1,
    clashes: 1,
    settings: true,
  };
  const words = Object.entries(one).map(([list, brought]) => mergeWords({ ...NOTHING, [list]: brought }));
  expect(words).not.toContain(already);
});

test('everything that came is told, with its number', () => {
  expect(mergeWords({ ...NOTHING, attempts: 2, setAside: 1, ownCases: 1, progress: 3, settings: true })).toBe(
    'Merged: 2 new attempts, 1 older text, own cases of 1 problem, progress in 3 problems, the settings. ' +
      'Older texts are in the history; nothing was overwritten.',
  );
});

test('what was not merged is told, and where it is', () => {
  expect(mergeWords({ ...NOTHING, images: 1, clashes: 2 })).toBe(
    'Merged: 1 image. Nothing was overwritten. Not merged: 2 records with the id of a different one here. ' +
      '“Save as a file” writes what was not merged under “quarantine”.',
  );
});
