import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { composeRealmScript, LIBRARY_FILES, type LibraryTexts } from '../realm-libraries.ts';

const require = createRequire(import.meta.url);
const scripts = new Map<boolean, string>();

/** A script that evaluates to the realm's control function; libraries cost about 2 ms and come only when named. */
export function realmScript(withLibraries: boolean): string {
  const known = scripts.get(withLibraries) ?? composeRealmScript(readRealm(), withLibraries ? readLibraries() : null);
  scripts.set(withLibraries, known);
  return known;
}

function readRealm(): string {
  return readFileSync(new URL('../realm/javascript-realm.js', import.meta.url), 'utf8');
}

function readLibraries(): LibraryTexts {
  const texts = Object.entries(LIBRARY_FILES).map(([name, file]) => [
    name,
    readFileSync(require.resolve(file), 'utf8'),
  ]);
  return Object.fromEntries(texts) as LibraryTexts;
}
