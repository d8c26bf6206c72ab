import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { PackageError } from '../catalog/package-error.ts';

/** Bytes of the largest file that is read; nothing that an import can use is larger. */
const LARGEST_FILE = 4 * 2 ** 20;
/** Most files that a folder may hold; a package has hundreds at most. */
const MOST_FILES = 20_000;

/** A file of a {@link SourceFolder}. */
export interface SourceFile {
  /** From the folder, with `/` between folders. */
  readonly path: string;
  readonly bytes: number;
}

/**
 * A folder that somebody wants to import, read as what it is: from outside. Nothing but its own files is read, whatever
 * links say, and texts are UTF-8. Errors are `PackageError`s that call a file `name/path`.
 */
export class SourceFolder {
  readonly name: string;
  readonly #root: string;

  private constructor(root: string) {
    this.#root = root;
    this.name = basename(root);
  }

  static async open(path: string): Promise<SourceFolder> {
    return new SourceFolder(await realpath(path));
  }

  /** The text of a file, or undefined where there is none. A byte-order mark is left out. */
  async text(path: string): Promise<string | undefined> {
    const real = await this.#resolve(path);
    if (real === undefined) return undefined;
    const { size } = await stat(real);
    if (size > LARGEST_FILE) {
      throw this.#error(path, `has ${size} bytes`, `at most ${LARGEST_FILE} are read; make it smaller or remove it`);
    }
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(real));
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      throw this.#error(path, 'is not UTF-8', 'save it in that encoding');
    }
  }

  /** The text of the first of these files that is there, with its path. */
  async firstText(paths: readonly string[]): Promise<{ path: string; text: string } | undefined> {
    for (const path of paths) {
      const text = await this.text(path);
      if (text !== undefined) return { path, text };
    }
    return undefined;
  }

  /** The files in a folder and below, by path; none where there is no such folder. Hidden ones are left out. */
  async list(folder: string): Promise<SourceFile[]> {
    const files: SourceFile[] = [];
    const open = [folder];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const entry of await this.#entries(next)) {
        const path = `${next}/${entry.name}`;
        if (entry.isDirectory()) open.push(path);
        else {
          const real = await this.#resolve(path);
          if (real !== undefined) files.push({ path, bytes: (await stat(real)).size });
        }
        if (files.length > MOST_FILES) throw this.#error(folder, `holds more than ${MOST_FILES} files`, 'import less');
      }
    }
    return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  }

  async #entries(folder: string) {
    try {
      const entries = await readdir(join(this.#root, folder), { withFileTypes: true });
      return entries.filter(({ name }) => !name.startsWith('.'));
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes(String((error as NodeJS.ErrnoException).code))) return [];
      throw error;
    }
  }

  /** Where a file really is; undefined where there is none. A link may lead to another file of the folder, no further. */
  async #resolve(path: string): Promise<string | undefined> {
    const full = join(this.#root, path);
    const found = await lstat(full).catch(() => undefined);
    if (!found || found.isDirectory()) return undefined;
    const real = await realpath(full).catch(() => undefined);
    if (real === undefined) throw this.#error(path, 'is a link that leads nowhere', 'remove it');
    if (!real.startsWith(`${this.#root}${sep}`)) {
      throw this.#error(path, 'is a link that leads out of the folder', 'put the file itself there');
    }
    if (!(await stat(real)).isFile()) throw this.#error(path, 'is a link to no file', 'put the file itself there');
    return real;
  }

  #error(path: string, problem: string, remedy: string): PackageError {
    return new PackageError([{ file: `${this.name}/${path}`, field: '', problem, remedy }]);
  }
}
