import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { PackageError } from '../catalog/package-error.ts';
import { packageFolders } from '../catalog/package-folders.ts';
import { importSource } from '../import/import-source.ts';
import type { ImportedPackage, ImportedSource } from '../import/imported-package.ts';
import { judgeSubmissions } from '../import/judge-submissions.ts';
import { writePackage } from '../import/write-package.ts';
import { GradingPool } from '../judge/node/grading-pool.ts';
import { printImport, type WrittenPackage } from './print-import.ts';
import { ROOT } from './root.ts';
import { jsonLine } from './json-line.ts';
import { UsageError } from './usage-error.ts';

/** `dryrun import`: writes packages into problems/own, says what it did with each, and returns the exit code. */
export async function importCommand(args: string[], root = ROOT): Promise<number> {
  const { path, slug, json } = parse(args);
  try {
    const source = await importSource(path, { slug, newId: randomUUID });
    const written = await writeAll(source, root);
    const { kind, refused } = source;
    process.stdout.write(json ? jsonLine({ kind, packages: written, refused }) : printImport(written, refused));
    const isJudgeAtFault = written.some(({ submissions }) => submissions.some(({ verdict }) => verdict === 'JE'));
    return isJudgeAtFault ? 3 : refused.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

async function writeAll({ packages }: ImportedSource, root: string): Promise<WrittenPackage[]> {
  const needsJudge = packages.some(({ files }) => [...files.keys()].some((path) => path.startsWith('submissions/')));
  const pool = needsJudge ? new GradingPool({ folders: packageFolders(root) }) : undefined;
  try {
    const written: WrittenPackage[] = [];
    for (const one of packages) written.push(await write(one, root, pool));
    return written;
  } finally {
    await pool?.close(true);
  }
}

async function write(one: ImportedPackage, root: string, pool: GradingPool | undefined): Promise<WrittenPackage> {
  const place = await writePackage(root, one);
  const { slug, notes, leftOut } = one;
  return { slug, notes, leftOut, submissions: pool ? await judgeSubmissions(place, pool) : [] };
}

function parse(args: string[]) {
  let parsed;
  try {
    const options = { slug: { type: 'string' }, json: { type: 'boolean', default: false } } as const;
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  const { positionals, values } = parsed;
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new UsageError('import needs exactly one file or folder');
  if (values.slug !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(values.slug)) {
    throw new UsageError(`"${values.slug}" is no slug; write lower-case words joined by "-"`);
  }
  return { path, slug: values.slug, json: values.json };
}
