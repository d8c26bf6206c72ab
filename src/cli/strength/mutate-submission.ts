import { readFileSync } from 'node:fs';
import { transform } from 'sucrase';
import * as z from 'zod/mini';
import type { Submission } from '../../catalog/package.ts';
import type { GradingPool } from '../../judge/node/grading-pool.ts';
import { toMutants, type Mutant } from './mutant.ts';
import { mutateScript } from './mutate-script.ts';

const MUTATE_PYTHON = readFileSync(new URL('./mutate_python.py', import.meta.url), 'utf8');
const editsSchema = z.array(z.tuple([z.string(), z.int(), z.int(), z.string()]));

/** All mutants of a submission. TypeScript's are JavaScript: types do not run. */
export async function mutateSubmission(
  { language, source }: Pick<Submission, 'language' | 'source'>,
  pool: GradingPool,
): Promise<Mutant[]> {
  if (language === 'javascript') return mutateScript(source);
  if (language === 'typescript') {
    return mutateScript(transform(source, { transforms: ['typescript'], disableESTransforms: true }).code);
  }
  const edits = editsSchema.parse(
    JSON.parse(await pool.callPython({ source: MUTATE_PYTHON, name: 'mutants', argument: source })),
  );
  const offsets = toUnits(source);
  return toMutants(
    source,
    edits
      .map(([operator, start, end, text]) => ({ operator, start: offsets(start), end: offsets(end), text }))
      .toSorted((a, b) => a.start - b.start || a.end - b.end),
  );
}

/** Python counts code points, JavaScript UTF-16 units. */
function toUnits(source: string): (codePoint: number) => number {
  const units = [0];
  for (const character of source) units.push((units.at(-1) ?? 0) + character.length);
  return (codePoint) => units[codePoint] ?? source.length;
}
