import { checkPrompt } from './check-prompt.ts';
import { checkChange, checkRubric } from './check-rubric.ts';
import type { Finding } from './explain-issues.ts';
import { PackageError, throwFaults, toFault, type Fault } from './package-error.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';
import type { PromptPackage } from './prompt-package.ts';
import { promptSchema, type PromptSpec } from './prompt-schema.ts';
import { rubricSchema, type Rubric } from './rubric-schema.ts';

/** The files of a prompt, relative to the checkout. */
export function promptFiles(slug: string) {
  const folder = `problems/design/${slug}`;
  return {
    spec: `${folder}/prompt.yaml`,
    brief: `${folder}/brief.md`,
    scene: `${folder}/model/scene.excalidraw`,
    sheet: `${folder}/model/sheet.md`,
    rubric: `rubrics/design/${slug}.yaml`,
  } as const;
}

/** Texts of the files of {@link promptFiles}; undefined where one is missing. */
export type PromptTexts = Readonly<Record<keyof ReturnType<typeof promptFiles>, string | undefined>>;

/** Reads a prompt and its rubric from their texts. Throws a `PackageError` with every fault of every file. */
export function parsePrompt(slug: string, texts: PromptTexts): PromptPackage {
  const files = promptFiles(slug);
  const faults = [...checkSlug(slug), ...checkTexts(slug, texts)];
  const attempt = <T>(parse: () => T): T | undefined => {
    try {
      return parse();
    } catch (error) {
      if (!(error instanceof PackageError)) throw error;
      faults.push(...error.faults);
      return undefined;
    }
  };
  const spec = attempt(() => parseText(texts.spec, files.spec, promptSchema));
  const rubric = attempt(() => parseText(texts.rubric, files.rubric, rubricSchema));
  if (spec) faults.push(...locate(spec, checkPrompt(spec.data)));
  if (rubric) faults.push(...locate(rubric, checkRubric(slug, rubric.data, spec?.data)));
  if (spec && rubric) faults.push(...locate(spec, checkChange(spec.data, rubric.data)));
  throwFaults(faults);
  return {
    slug,
    // Each of these is only undefined where there is a fault.
    spec: spec?.data as PromptSpec,
    brief: texts.brief as string,
    model: { scene: texts.scene as string, sheet: texts.sheet as string },
    rubric: rubric?.data as Rubric,
  };
}

function parseText<S extends Parameters<typeof parseYaml>[2]>(text: string | undefined, file: string, schema: S) {
  return text === undefined ? undefined : parseYaml(text, file, schema);
}

function locate(parsed: ParsedYaml<unknown>, findings: readonly Finding[]): Fault[] {
  return findings.map((finding) => toFault(finding, parsed.locate(finding.path)));
}

function checkSlug(slug: string): Fault[] {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return [];
  const remedy = 'name the folder in lower-case words joined by "-", such as url-shortener';
  return [{ file: `problems/design/${slug}`, field: '', problem: 'is no slug', remedy }];
}

function checkTexts(slug: string, texts: PromptTexts): Fault[] {
  return Object.entries(promptFiles(slug)).flatMap(([name, file]) => {
    const text = texts[name as keyof PromptTexts];
    if (text === undefined) return [{ file, field: '', problem: 'is missing', remedy: 'add the file' }];
    if (text.trim() === '') return [{ file, field: '', problem: 'is empty', remedy: 'write it' }];
    return name === 'scene' ? checkScene(text, file) : [];
  });
}

/** Only that it is a scene at all: what it draws is read where drawings are read. */
function checkScene(text: string, file: string): Fault[] {
  const remedy = 'save it from Excalidraw again';
  try {
    const scene: unknown = JSON.parse(text);
    const isScene = typeof scene === 'object' && scene !== null && 'elements' in scene && Array.isArray(scene.elements);
    return isScene ? [] : [{ file, field: 'elements', problem: 'is missing, so this is no scene', remedy }];
  } catch {
    return [{ file, field: '', problem: 'is no JSON', remedy }];
  }
}
