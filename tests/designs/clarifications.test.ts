import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findClarifications } from '../../src/assess/find-clarification.ts';
import { loadPrompts } from '../../src/catalog/load-prompt.ts';

const prompts = await loadPrompts(fileURLToPath(new URL('../..', import.meta.url)));

test.each(prompts.map((prompt) => [prompt.slug, prompt] as const))(
  '%s: each question finds its own answer first',
  (_, { spec }) => {
    const lost = spec.clarifications.filter(({ question, id }) => {
      const [first] = findClarifications(question, spec.clarifications);
      return first?.id !== id;
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  },
);

test.each<[string, string, string]>([
  ['url-shortener', 'How many urls per day will be shortened?', 'new-links'],
  ['url-shortener', "what's the read/write ratio?", 'redirects'],
  ['url-shortener', 'do links expire', 'retention'],
  ['url-shortener', 'Can users customise the short link?', 'aliases'],
  ['url-shortener', 'how long should the short url be', 'code-length'],
  ['task-queue', 'Is at-least-once OK?', 'delivery'],
  ['task-queue', 'How long do jobs run?', 'duration'],
  ['task-queue', 'do we need cron', 'delays'],
  ['auth', 'how quickly must a logout take effect?', 'revocation'],
  ['auth', 'do we need 2FA?', 'mfa'],
  ['auth', 'social login?', 'social'],
])('%s: %s', (slug, question, id) => {
  const clarifications = prompts.find((one) => one.slug === slug)?.spec.clarifications ?? [];
  expect(findClarifications(question, clarifications)[0]?.id).toBe(id);
});
