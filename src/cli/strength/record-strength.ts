import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadedPackage } from '../../catalog/load-package.ts';
import { fingerprintOf, loadStrength, STRENGTH_FILE } from '../../catalog/load-strength.ts';
import type { Strength } from './measure-strength.ts';

/** Writes what was found out about a package into the record of a checkout, and leaves the other rows as they are. */
export async function recordStrength(
  root: string,
  loaded: LoadedPackage,
  { mutants, rejected, equivalent }: Strength,
): Promise<void> {
  const row = { mutants, rejected, equivalent, fingerprint: await fingerprintOf(loaded) };
  const rows = { ...(await loadStrength(root)), [loaded.slug]: row };
  const sorted = Object.entries(rows).toSorted(([a], [b]) => (a < b ? -1 : 1));
  // A row a line: what changes from one measurement to the next is seen at a glance.
  const lines = sorted.map(([slug, one]) => `  ${JSON.stringify(slug)}: ${JSON.stringify(one)}`);
  await writeFile(join(root, STRENGTH_FILE), `{\n${lines.join(',\n')}\n}\n`);
}
