import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { loadPrompt, loadPrompts } from './load-prompt.ts';
import { promptFiles } from './parse-prompt.ts';
import type { PromptSpec } from './prompt-schema.ts';
import { DIMENSION_IDS, type Criterion, type Rubric } from './rubric-schema.ts';

const SENTENCE = 'A sentence that is long enough.';

function makeSpec(): PromptSpec {
  const clarifications = Array.from({ length: 8 }, (_, index) => ({
    id: `question-${index}`,
    question: SENTENCE,
    keywords: [['users', 'people']],
    answer: SENTENCE,
    essential: index === 0,
  }));
  const estimate = (id: string, formula: string): PromptSpec['estimates'][number] => ({
    id,
    name: id,
    unit: 'per-second',
    about: [['write']],
    steps: [
      { id: 'day', says: 'Seconds of a day', formula: '24 * 3.6e3', unit: 'seconds' },
      { says: id, formula, unit: 'per-second' },
    ],
  });
  return {
    uuid: 'c0ffee00-4e1b-4b7e-8a2d-0f6d3a1c9b54',
    name: 'A thing',
    summary: SENTENCE,
    license: 'MIT',
    scale: [{ id: 'writes', name: 'writes a day', value: 1000 }],
    estimates: [
      estimate('write_rate', 'writes / day'),
      estimate('peak', '2 * write_rate'),
      estimate('reads', '9 * peak'),
    ],
    clarifications,
    change: { announcement: SENTENCE, what_to_look_at: SENTENCE, criteria: ['criterion-3'] },
    follow_ups: Array.from({ length: 5 }, () => SENTENCE),
  };
}

function makeRubric(): Rubric {
  const criteria = Array.from({ length: 25 }, (_, index): Criterion => ({
    id: `criterion-${index}`,
    dimension: DIMENSION_IDS[index % DIMENSION_IDS.length] ?? 'scale',
    level: 'mid',
    points: 2,
    looks_for: SENTENCE,
    why: SENTENCE,
    advice: SENTENCE,
    follow_up: SENTENCE,
    ...(index < 20
      ? { met: { not: { any: [{ component: { is: 'cache' } }, { estimate: { id: 'peak', within: 2 } }] } } }
      : { anchors: { junior: SENTENCE, mid: SENTENCE, senior: SENTENCE, staff: SENTENCE } }),
  }));
  return { prompt: 'a-thing', criteria };
}

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'prompts-'));
});
afterEach(() => rm(root, { recursive: true }));

async function write(slug: string, { spec = makeSpec(), rubric = makeRubric() } = {}): Promise<void> {
  const files = promptFiles(slug);
  const texts = {
    spec: stringify(spec),
    brief: '# Brief',
    scene: '{"elements":[]}',
    sheet: '# Sheet',
    rubric: stringify(rubric),
  };
  for (const [name, file] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), texts[name as keyof typeof texts]);
  }
}

const messageOf = (work: Promise<unknown>): Promise<string> => work.then(String, (error: Error) => error.message);

async function faultsOf(change: (parts: { spec: PromptSpec; rubric: Rubric }) => void): Promise<string> {
  const parts = { spec: makeSpec(), rubric: makeRubric() };
  change(parts);
  await write('a-thing', parts);
  return messageOf(loadPrompt(root, 'a-thing'));
}

test('a prompt with its rubric, brief and model answer', async () => {
  await write('a-thing');
  const prompt = await loadPrompt(root, 'a-thing');
  expect(prompt).toEqual({
    slug: 'a-thing',
    spec: makeSpec(),
    brief: '# Brief',
    model: { scene: '{"elements":[]}', sheet: '# Sheet' },
    rubric: makeRubric(),
  });
});

test('files that are missing, empty or no scene come together', async () => {
  await write('a-thing');
  await rm(join(root, 'rubrics/design/a-thing.yaml'));
  await writeFile(join(root, 'problems/design/a-thing/brief.md'), ' \n');
  await writeFile(join(root, 'problems/design/a-thing/model/scene.excalidraw'), '[]');
  expect(await messageOf(loadPrompt(root, 'a-thing'))).toBe(
    [
      'problems/design/a-thing/brief.md: is empty — write it',
      'problems/design/a-thing/model/scene.excalidraw: elements: is missing, so this is no scene — save it from Excalidraw again',
      'rubrics/design/a-thing.yaml: is missing — add the file',
    ].join('\n'),
  );
});

test('a scene that is no JSON', async () => {
  await write('a-thing');
  await writeFile(join(root, 'problems/design/a-thing/model/scene.excalidraw'), '{');
  expect(await messageOf(loadPrompt(root, 'a-thing'))).toMatch(/scene\.excalidraw: is no JSON — save it/);
});

test('a slug that is none', async () => {
  expect(await messageOf(loadPrompt(root, 'A_Thing'))).toContain(
    'problems/design/A_Thing: is no slug — name the folder',
  );
});

test('an error names the line, the field and the remedy', async () => {
  const message = await faultsOf(({ rubric }) => {
    rubric.criteria[0]!.met = { component: { is: 'cach' as 'cache' } };
  });
  expect(message).toMatch(/^rubrics\/design\/a-thing\.yaml:\d+: criteria\[0\]\.met\.component\.is: /);
  expect(message).toContain('write a kind');
});

test.each<[string, (parts: { spec: PromptSpec; rubric: Rubric }) => void, string]>([
  [
    'the same id twice among criteria',
    ({ rubric }) => (rubric.criteria[1]!.id = 'criterion-0'),
    'criteria[1].id: is criterion-0, which is taken — give each its own id',
  ],
  [
    'the same id twice among clarifications',
    ({ spec }) => (spec.clarifications[1]!.id = 'question-0'),
    'clarifications[1].id: is question-0, which is taken',
  ],
  [
    'an estimate named as a number of the scale',
    ({ spec }) => (spec.estimates[2]!.id = 'writes'),
    'estimates[2].id: is writes, which is taken',
  ],
  [
    'a formula that names what comes later',
    ({ spec }) => (spec.estimates[0]!.steps[1]!.formula = 'writes / day * peak'),
    'estimates[0].steps[1].formula: names peak, which is no number of the scale, earlier estimate or earlier step — use numbers and writes, day',
  ],
  [
    'a change about a criterion that is not there',
    ({ spec }) => (spec.change.criteria = ['criterion-333']),
    'change.criteria[0]: is criterion-333, which is no criterion of the rubric — did you mean',
  ],
  [
    'a predicate about an estimate that is not there',
    ({ rubric }) => (rubric.criteria[0]!.partial = { all: [{ not: { estimate: { id: 'peek', within: 2 } } }] }),
    'criteria[0].partial.all[0].not.estimate.id: is peek, which is no estimate of the prompt — did you mean peak? write one of write_rate, peak, reads',
  ],
  [
    'a rubric of another prompt',
    ({ rubric }) => (rubric.prompt = 'other'),
    'prompt: is other, but the file is named a-thing.yaml — write a-thing',
  ],
  [
    'a dimension without a criterion',
    ({ rubric }) => {
      for (const one of rubric.criteria) if (one.dimension === 'security') one.dimension = 'scale';
    },
    'criteria: has no criterion of the dimension security — add one',
  ],
  [
    'too much left to a person',
    ({ rubric }) => {
      for (const one of rubric.criteria) if (one.anchors !== undefined) one.points = 5;
    },
    'criteria: lets a machine decide 61 % of the points — give at least 70 % to criteria with `met`',
  ],
  [
    'nothing left to a person',
    ({ rubric }) => {
      for (const one of rubric.criteria) {
        delete one.anchors;
        one.met = { component: { is: 'cache' } };
      }
    },
    'criteria: has no criterion for a person — add one with `anchors` for each level',
  ],
])('%s', async (_, change, fault) => {
  expect(await faultsOf(change)).toContain(fault);
});

test('all prompts by slug; hidden folders are none', async () => {
  await write('b-thing', {
    spec: { ...makeSpec(), uuid: 'c0ffee01-4e1b-4b7e-8a2d-0f6d3a1c9b54' },
    rubric: { ...makeRubric(), prompt: 'b-thing' },
  });
  await write('a-thing');
  await mkdir(join(root, 'problems/design/.git'));
  expect((await loadPrompts(root)).map(({ slug }) => slug)).toEqual(['a-thing', 'b-thing']);
});

test('prompts may not share a uuid, and a rubric needs its prompt', async () => {
  await write('a-thing');
  await write('b-thing', { rubric: { ...makeRubric(), prompt: 'b-thing' } });
  await writeFile(join(root, 'rubrics/design/c-thing.yaml'), '');
  expect(await messageOf(loadPrompts(root))).toBe(
    [
      'rubrics/design/c-thing.yaml: belongs to no prompt — name it <slug>.yaml after a folder of problems/design, or remove it',
      'problems/design/b-thing/prompt.yaml: uuid: is the same as uuid of problems/design/a-thing/prompt.yaml — give each its own uuid',
    ].join('\n'),
  );
});
