import { expect, test } from 'vitest';
import { LANGUAGES } from './language.ts';
import { loadPatterns } from './load-patterns.ts';
import { PATTERNS } from './problem-schema.ts';

test('every pattern has a page with its sections and a template in each language', async () => {
  const patterns = await loadPatterns();
  expect(patterns.map(({ id }) => id)).toEqual(PATTERNS);
  for (const { summary, sections, templates } of patterns) {
    expect(summary).toMatch(/^[A-Z].+\.$/);
    expect(sections.map(({ title }) => title)).toEqual(['Think of it when', 'How it works', 'Watch out']);
    expect(templates.map(({ language }) => language)).toEqual(LANGUAGES);
  }
});
