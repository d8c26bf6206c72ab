import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PackageError } from './package-error.ts';
import type { Checker, Generator, Validator } from './package-code.ts';
import type { LoadedPackage } from './load-package.ts';

/** The code of a package; what a package does not have is null. */
export interface PackageCode {
  readonly generator: Generator | null;
  readonly validator: Validator | null;
  readonly checker: Checker | null;
}

/** Imports the code of a package in Node, which strips its types. Throws a `PackageError` where it exports no such thing. */
export async function loadPackageCode({
  place,
  folder,
  code,
}: Pick<LoadedPackage, 'place' | 'folder' | 'code'>): Promise<PackageCode> {
  const importDefault = async (
    file: string,
    isRight: (value: unknown) => boolean,
    wanted: string,
  ): Promise<unknown> => {
    const module = (await import(/* @vite-ignore */ pathToFileURL(join(folder, file)).href)) as { default?: unknown };
    if (isRight(module.default)) return module.default;
    const problem = `does not export ${wanted} by default`;
    throw new PackageError([
      { file: `${place}/${file}`, field: '', problem, remedy: `write export default …; see two-sum/${file}` },
    ]);
  };
  return {
    generator:
      code.generator === null ? null : ((await importDefault(code.generator, isGenerator, 'a Generator')) as Generator),
    validator:
      code.validator === null ? null : ((await importDefault(code.validator, isFunction, 'a Validator')) as Validator),
    checker: code.checker === null ? null : ((await importDefault(code.checker, isFunction, 'a Checker')) as Checker),
  };
}

const isFunction = (value: unknown): boolean => typeof value === 'function';

function isGenerator(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { randomCases, random, large } = value as Partial<Record<keyof Generator, unknown>>;
  return Number.isInteger(randomCases) && typeof random === 'function' && Array.isArray(large);
}
