import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './run-command.ts';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly os?: string | readonly string[];
  readonly cpu?: string | readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
type Lock = Readonly<Record<string, LockedPackage>>;

const text = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
const lock = (JSON.parse(text) as { packages: Lock }).packages;

/** Where Node would find a package that the one at `from` depends on: the nearest node_modules on the way up. */
function locate(packages: Lock, from: string, name: string): string | null {
  for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf('node_modules/')).replace(/\/$/, '')) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (packages[place] !== undefined) return place;
    if (folder === '') return null;
  }
}

/** Optional dependencies that a locked package declares and the lock lacks, as `package → dependency`. */
function missingOptional(packages: Lock): string[] {
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, range]) => {
        const found = locate(packages, place, name);
        if (found === null) return true;
        // Binaries are declared with an exact version and work with no other.
        return /^\d+\.\d+\.\d+$/.test(range) && packages[found]?.version !== range;
      })
      .map(([name, range]) => `${place === '' ? 'package.json' : place} → ${name}@${range}`),
  );
}

/** The packages with platform builds of their own, each with the platforms that its builds are for. */
function families(packages: Lock): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [place, { optionalDependencies = {} }] of Object.entries(packages)) {
    const platforms = new Set<string>();
    for (const name of Object.keys(optionalDependencies)) {
      const at = locate(packages, place, name);
      const { os = [], cpu = [] } = (at === null ? undefined : packages[at]) ?? {};
      for (const system of [os].flat()) for (const processor of [cpu].flat()) platforms.add(`${system} ${processor}`);
    }
    // One build alone is something for one system only (macOS's file events), not a family.
    if (platforms.size > 1) found.set(place === '' ? 'package.json' : place, platforms);
  }
  return found;
}

describe('package-lock.json', () => {
  it('holds every optional dependency that a locked package declares', () => {
    // To mend: choose versions whose binaries the registry holds, then npm install --package-lock-only.
    expect(missingOptional(lock)).toEqual([]);
  });

  it.each([...families(lock)])('names the builds of %s for Linux, Apple silicon and Windows', (_, platforms) => {
    expect([...platforms]).toEqual(expect.arrayContaining(['linux x64', 'linux arm64', 'darwin arm64', 'win32 x64']));
  });

  it('knows which packages have builds for platforms', () => {
    const names = [...families(lock).keys()];
    expect(names).toEqual(
      expect.arrayContaining(['package.json', 'node_modules/esbuild', 'node_modules/rolldown', 'node_modules/oxlint']),
    );
  });

  it('points at no registry but the public one, at no folder and no repository', () => {
    const elsewhere = Object.entries(lock)
      .filter(([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'))
      .map(([place, { resolved }]) => `${place}: ${resolved}`);
    expect(elsewhere).toEqual([]);
    expect(text).not.toMatch(/"resolved": "(file|git|http):|"link": true|localhost|127\.0\.0\.1/);
  });
});

describe('the check itself', () => {
  const sound: Lock = {
    '': { optionalDependencies: { 'tool-linux': '1.0.0' } },
    'node_modules/tool-linux': { version: '1.0.0' },
    'node_modules/a': { optionalDependencies: { b: '2.0.0', c: '^1.0.0' } },
    'node_modules/a/node_modules/b': { version: '2.0.0' },
    'node_modules/b': { version: '1.0.0' },
    'node_modules/c': { version: '1.5.0' },
  };

  it('finds what is missing, and what is there in another version', () => {
    expect(missingOptional(sound)).toEqual([]);
    const { 'node_modules/a/node_modules/b': _nested, 'node_modules/tool-linux': _tool, ...broken } = sound;
    expect(missingOptional(broken)).toEqual(['package.json → tool-linux@1.0.0', 'node_modules/a → b@2.0.0']);
  });
});
