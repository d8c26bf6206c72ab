import { expect, test } from 'vitest';
import { loadPrompts } from '../catalog/load-prompt.ts';
import { parseScene } from '../diagram/parse-scene.ts';
import type { CriterionResult, Evidence } from './assessment.ts';
import { assess } from './assess.ts';

const prompts = await loadPrompts();

/** The texts that stand in a third of the criteria or more. */
function repeated(criteria: readonly CriterionResult[], isCounted: (one: Evidence) => boolean): string[] {
  const counts = new Map<string, number>();
  for (const { text } of criteria.flatMap(({ evidence }) => evidence.filter(isCounted)))
    counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= criteria.length / 3).map(([text]) => text);
}

test.each(prompts)('$slug: what makes an answer one to this prompt is no evidence of a criterion', (prompt) => {
  const { criteria } = assess(prompt, parseScene(prompt.model.scene), prompt.model.sheet);
  expect(repeated(criteria, () => true)).toEqual([]);
});

test.each(prompts)('$slug: an answer to something else reads in one sentence that it is not about this', (prompt) => {
  const { criteria } = assess(
    prompt,
    parseScene('{"elements":[]}'),
    'We sell tickets, and we take backups each night.',
  );
  const isAboutIt = ({ text }: Evidence): boolean => text.includes('what it is for');
  expect(criteria.filter(({ evidence }) => evidence.filter(isAboutIt).length === 1).length).toBeGreaterThan(5);
  expect(repeated(criteria, (one) => !isAboutIt(one))).toEqual([]);
});
