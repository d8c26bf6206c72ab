import { expect, test } from 'vitest';
import { loadPrompts } from '../catalog/load-prompt.ts';
import { parseScene } from '../diagram/parse-scene.ts';
import { assess } from './assess.ts';

test('what makes an answer one to this prompt is no evidence of a criterion', async () => {
  const prompts = await loadPrompts();
  expect(prompts.length).toBeGreaterThan(0);
  for (const prompt of prompts) {
    const { criteria } = assess(prompt, parseScene(prompt.model.scene), prompt.model.sheet);
    const counts = new Map<string, number>();
    for (const { evidence } of criteria) {
      for (const { text } of evidence) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    const [text, count] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? ['', 0];
    expect(count, `${prompt.slug}: ${text}`).toBeLessThan(criteria.length / 3);
  }
}, 30_000);
