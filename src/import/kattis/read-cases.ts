import { PackageError } from '../../catalog/package-error.ts';
import type { SourceFolder } from '../source-folder.ts';
import { GroupConfigs, type CaseConfig } from './group-config.ts';

/** A test case of a Kattis package. */
export interface KattisCase {
  /** `secret/group1/03`. */
  readonly name: string;
  readonly isSample: boolean;
  readonly input: string;
  readonly answer: string;
  /** What somebody wrote about it. */
  readonly description: string | undefined;
  readonly config: CaseConfig;
}

export interface KattisCases {
  readonly cases: readonly KattisCase[];
  /** How many there are in the source. */
  readonly total: number;
  readonly leftOut: readonly string[];
}

/** Bytes of input and answer together that a case may have: a page shows it, and a report carries it. */
const LARGEST_CASE = 300_000;
/** The same of all cases; the site keeps them in one file, which is kept for use without a network. */
const LARGEST_PACKAGE = 1_100_000;

interface Pair {
  readonly name: string;
  readonly bytes: number;
}

/** Reads the samples and the secret cases, as many as a page can carry: small ones first. Throws a `PackageError`. */
export async function readCases(source: SourceFolder): Promise<KattisCases> {
  const files = [...(await source.list('data/sample')), ...(await source.list('data/secret'))];
  const sizes = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const pairs = files.flatMap(({ path, bytes }): Pair[] => {
    if (!path.endsWith('.in')) return [];
    const name = path.slice('data/'.length, -'.in'.length);
    const answer = sizes.get(`data/${name}.ans`);
    if (answer === undefined) {
      const remedy = 'add the expected output, or remove the .in file';
      throw new PackageError([{ file: `${source.name}/data/${name}.ans`, field: '', problem: 'is missing', remedy }]);
    }
    return [{ name, bytes: bytes + answer }];
  });
  const leftOut: string[] = [];
  const fitting = takeFitting(pairs, leftOut);
  const configs = new GroupConfigs(source);
  const cases: KattisCase[] = [];
  for (const { name } of fitting) {
    const config = await configs.of(`data/${name}`);
    const reason = unfit(
      config,
      files.some(({ path }) => path.startsWith(`data/${name}.files/`)),
    );
    if (reason !== null) {
      leftOut.push(`case ${name}: ${reason}`);
      continue;
    }
    const description = (await source.text(`data/${name}.desc`)) ?? config.description;
    cases.push({
      name,
      isSample: name.startsWith('sample/'),
      input: (await source.text(`data/${name}.in`)) ?? '',
      answer: (await source.text(`data/${name}.ans`)) ?? '',
      description,
      config,
    });
  }
  return { cases, total: pairs.length, leftOut };
}

function takeFitting(pairs: readonly Pair[], leftOut: string[]): Pair[] {
  const taken = new Set<Pair>();
  let total = 0;
  for (const pair of pairs.toSorted((a, b) => a.bytes - b.bytes)) {
    if (pair.bytes > LARGEST_CASE) {
      leftOut.push(`case ${pair.name}: it has ${pair.bytes} bytes, and a page carries ${LARGEST_CASE} of one case`);
    } else if (total + pair.bytes > LARGEST_PACKAGE) {
      leftOut.push(
        `case ${pair.name}: with it all cases would have more than the ${LARGEST_PACKAGE} bytes that a page carries`,
      );
    } else {
      taken.add(pair);
      total += pair.bytes;
    }
  }
  return pairs.filter((pair) => taken.has(pair));
}

function unfit({ args = [] }: CaseConfig, hasFiles: boolean): string | null {
  if (hasFiles) return 'it comes with files to read, and a function reads none';
  return args.length > 0 ? 'it passes arguments on the command line, and a function has none' : null;
}
