import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadedPackage } from './load-package.ts';
import { strengthRecordSchema, type StrengthRecord } from './strength-record.ts';

/** Relative to a checkout. */
export const STRENGTH_FILE = 'problems/strength.json';

/** Reads what was measured of the packages of a checkout. Throws where the file is no such record. */
export async function loadStrength(root: string): Promise<StrengthRecord> {
  return strengthRecordSchema.parse(JSON.parse(await readFile(join(root, STRENGTH_FILE), 'utf8')));
}

/**
 * Changes when the cases or the accepted submissions of a package change, and with them how strong the cases are: the
 * first 16 hexadecimal digits of a SHA-256.
 */
export async function fingerprintOf({ folder, cases, submissions, code }: LoadedPackage): Promise<string> {
  const files = [code.generator, code.checker].filter((file) => file !== null);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const accepted = submissions
    .filter(({ expectedVerdict }) => expectedVerdict === 'AC')
    .map(({ path, source }) => [path, source]);
  return createHash('sha256')
    .update(JSON.stringify([cases, accepted, texts]))
    .digest('hex')
    .slice(0, 16);
}
