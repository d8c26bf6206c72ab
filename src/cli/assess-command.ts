import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { assess } from '../assess/assess.ts';
import { SheetError } from '../assess/sheet-error.ts';
import { loadPrompt, promptSlugs } from '../catalog/load-prompt.ts';
import { PackageError } from '../catalog/package-error.ts';
import { parseScene, SceneError } from '../diagram/parse-scene.ts';
import { printAssessment } from './print-assessment.ts';
import { ROOT } from './root.ts';
import { jsonLine } from './json-line.ts';
import { UsageError } from './usage-error.ts';

/** `dryrun assess`: scores a design answer, prints the assessment, and returns the exit code. */
export async function assessCommand(args: string[]): Promise<number> {
  const { slug, scene: sceneFile, sheet: sheetFile, json } = parse(args);
  const known = await promptSlugs(ROOT);
  if (!known.includes(slug)) throw new UsageError(`there is no prompt "${slug}"; there are ${known.join(', ')}`);
  try {
    const prompt = await loadPrompt(ROOT, slug);
    const scene = parseScene(await read(sceneFile));
    const sheet = sheetFile === undefined ? '' : await read(sheetFile);
    const assessment = assess(prompt, scene, sheet);
    process.stdout.write(json ? jsonLine(assessment) : printAssessment(assessment));
    return 0;
  } catch (error) {
    if (error instanceof SceneError) throw new UsageError(`${sceneFile}: ${error.message}`);
    if (error instanceof SheetError) throw new UsageError(`${sheetFile ?? ''}: ${error.message}`);
    if (error instanceof PackageError) throw new UsageError(error.message);
    throw error;
  }
}

function parse(args: string[]) {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      options: { scene: { type: 'string' }, sheet: { type: 'string' }, json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  const { positionals, values } = parsed;
  const [slug] = positionals;
  if (slug === undefined || positionals.length > 1) throw new UsageError('assess needs exactly one prompt');
  if (values.scene === undefined) throw new UsageError('assess needs --scene with an .excalidraw file');
  return { slug, scene: values.scene, sheet: values.sheet, json: values.json };
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
}
