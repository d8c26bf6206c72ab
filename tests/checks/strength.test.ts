import { expect, test } from 'vitest';
import { loadAllPackages } from '../../src/catalog/load-package.ts';
import { packageFolders } from '../../src/catalog/package-folders.ts';
import { fingerprintOf, loadStrength } from '../../src/catalog/load-strength.ts';
import { LEAST_STRENGTH, shareOf } from '../../src/catalog/strength-record.ts';
import { ROOT } from './run-command.ts';

// Judging thousands of mutants takes too long for every run of the checks. What was measured is on record; a package on
// record whose cases or accepted submissions have changed since must be measured anew.

const record = await loadStrength(ROOT);
const packages = await loadAllPackages([packageFolders(ROOT)[0]]);

test('the cases of every package on record are strong enough, as measured on what it holds now', async () => {
  const complaints: string[] = [];
  for (const loaded of packages) {
    const row = record[loaded.slug];
    if (row === undefined) continue;
    if (row.fingerprint !== (await fingerprintOf(loaded)))
      complaints.push(`${loaded.slug}: run npm run -s dryrun -- verify ${loaded.slug} --strength --record`);
    else if (shareOf(row) < LEAST_STRENGTH)
      complaints.push(`${loaded.slug}: only ${(shareOf(row) * 100).toFixed(1)} %`);
  }
  expect(complaints).toEqual([]);
});

test('the record names no package that is not there', () => {
  const slugs = new Set(packages.map(({ slug }) => slug));
  expect(Object.keys(record).filter((slug) => !slugs.has(slug))).toEqual([]);
});
