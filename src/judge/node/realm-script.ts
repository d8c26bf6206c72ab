import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { composeRealmScript, EARLIER_PRIORITY_QUEUE, LIBRARY_FILES, type LibraryTexts } from '../realm-libraries.ts';

const require = createRequire(import.meta.url);
const scripts = new Map<boolean, string>();

/** A script that evaluates to the realm's control function; libraries cost about 2 ms and come only when named. */
export function realmScript(withLibraries: boolean): string {
  const known =
    scripts.get(withLibraries) ??
    composeRealmScript(readOwn('javascript-realm.js'), withLibraries ? readLibraries() : null);
  scripts.set(withLibraries, known);
  return known;
}

function readOwn(file: string): string {
  return readFileSync(new URL(`../realm/${file}`, import.meta.url), 'utf8');
}

function readLibraries(): LibraryTexts {
  const texts = Object.entries(LIBRARY_FILES).map(([name, file]) => [
    name,
    readFileSync(require.resolve(file), 'utf8'),
  ]);
  texts.push([EARLIER_PRIORITY_QUEUE, readOwn('earlier-priority-queue.js')]);
  return Object.fromEntries(texts) as LibraryTexts;
}
