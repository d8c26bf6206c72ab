import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawScene } from '../../tools/draw-scene/draw-scene.ts';
import { assess } from '../../src/assess/assess.ts';
import type { Assessment } from '../../src/assess/assessment.ts';
import { loadPrompts, type PromptPackage } from '../../src/catalog/load-prompt.ts';
import { isMachine } from '../../src/catalog/rubric-schema.ts';
import { parseScene } from '../../src/diagram/parse-scene.ts';
import { readDesignFixtures, type DesignFixture } from './design-fixtures.ts';
import { drawingWithout, sheetWithout, type Removal } from './without.ts';

const SLUGS = ['auth', 'task-queue', 'url-shortener'] as const;
const fixtures = readDesignFixtures();
const prompts = new Map<string, PromptPackage>();

beforeAll(async () => {
  for (const prompt of await loadPrompts(fileURLToPath(new URL('../..', import.meta.url))))
    prompts.set(prompt.slug, prompt);
});

function promptOf(slug: string): PromptPackage {
  const prompt = prompts.get(slug);
  if (prompt === undefined) throw new Error(`There is no prompt ${slug}.`);
  return prompt;
}

function fixtureOf(slug: string, name: string): DesignFixture {
  const fixture = fixtures.find((one) => one.slug === slug && one.name === name);
  if (fixture === undefined) throw new Error(`There is no fixture ${slug}/${name}.`);
  return fixture;
}

const assessed = new Map<string, Assessment>();
function assessFixture(slug: string, { scene, sheet, slug: own, name }: DesignFixture): Assessment {
  const key = `${slug} ${own}/${name}`;
  const known = assessed.get(key) ?? assess(promptOf(slug), parseScene(scene), sheet);
  assessed.set(key, known);
  return known;
}

const idsWith = ({ criteria }: Assessment, status: string): string[] =>
  criteria.filter((one) => one.status === status).map(({ id }) => id);

test('all prompts are here', () => {
  expect([...prompts.keys()]).toEqual(SLUGS);
});

describe.each(SLUGS)('%s', (slug) => {
  const own = fixtures.filter((one) => one.slug === slug);

  test('the model answer meets every criterion that a machine decides', () => {
    const { model } = promptOf(slug);
    const assessment = assess(promptOf(slug), parseScene(model.scene), model.sheet);
    expect([...idsWith(assessment, 'missed'), ...idsWith(assessment, 'partial')]).toEqual([]);
    expect(assessment.diagram.unread).toEqual([]);
  });

  test.each(own.map((one) => [one.name, one] as const))('%s scores what it is worth', (_, fixture) => {
    const assessment = assessFixture(slug, fixture);
    const [least, most] = fixture.expected.band;
    expect(assessment.score).toBeGreaterThanOrEqual(least);
    expect(assessment.score).toBeLessThanOrEqual(most);
    expect(idsWith(assessment, 'met')).toEqual(expect.arrayContaining(fixture.expected.met));
    for (const id of fixture.expected.missed) expect(idsWith(assessment, 'met')).not.toContain(id);
  });

  test('every criterion is met by somebody, and missed by somebody who tried', () => {
    const tried = own.filter(({ name }) => name !== 'empty' && name !== 'off-topic');
    const results = tried.map((fixture) => assessFixture(slug, fixture));
    const ids = promptOf(slug).rubric.criteria.flatMap((one) => (isMachine(one) ? [one.id] : []));
    const nobody = (status: string): string[] =>
      ids.filter((id) => !results.some((one) => idsWith(one, status).includes(id)));
    expect({ met: nobody('met'), missed: nobody('missed') }).toEqual({ met: [], missed: [] });
  });

  test('a sloppy drawing costs little', () => {
    const [tidy, sloppy] = ['senior', 'senior-sloppy'].map((name) => assessFixture(slug, fixtureOf(slug, name)).score);
    expect(Math.abs((tidy ?? 0) - (sloppy ?? 0))).toBeLessThanOrEqual(8);
  });

  test('an answer to another question is worth nearly nothing', () => {
    const others = fixtures.filter((one) => one.slug !== slug && one.expected.band[0] >= 42);
    const scores = others.map((one) => ({ name: `${one.slug}/${one.name}`, score: assessFixture(slug, one).score }));
    expect(scores.filter(({ score }) => score > 10)).toEqual([]);
  }, 60_000);
});

test.each(fixtures.map((one) => [`${one.slug}/${one.name}`, one] as const))(
  '%s is drawn from its description',
  (_, one) => {
    // If not: run node tools/draw-scene/main.ts.
    expect(one.scene === drawScene(one.drawing)).toBe(true);
  },
);

const REMOVALS: readonly Removal[] = [
  { slug: 'url-shortener', name: 'the cache', criterion: 'redirects-cached', boxes: ['cache'], words: /cach|redis/i },
  {
    slug: 'url-shortener',
    name: 'failover',
    criterion: 'store-failover',
    boxes: ['rep'],
    words: /replica|promot|primary|zone|two|copies/i,
  },
  {
    slug: 'url-shortener',
    name: 'asynchronous clicks',
    criterion: 'analytics-asynchronous',
    boxes: ['k', 'agg'],
    words: /kafka|click/i,
  },
  {
    slug: 'url-shortener',
    name: 'the rate limit',
    criterion: 'creation-limited',
    boxes: [],
    labels: [' / rate limit per key'],
    words: /limit/i,
  },
  {
    slug: 'url-shortener',
    name: 'the id allocator',
    criterion: 'codes-without-bottleneck',
    boxes: ['ids'],
    words: /allocator|block|range|coordinat/i,
  },
  { slug: 'url-shortener', name: 'the blocklist', criterion: 'bad-targets', boxes: [], words: /phish/i },
  {
    slug: 'url-shortener',
    name: 'the second load balancer',
    criterion: 'entry-redundant',
    boxes: [],
    labels: [' / active + standby'],
    words: /standby/i,
  },
  {
    slug: 'url-shortener',
    name: 'the making of codes',
    criterion: 'code-generation',
    boxes: ['ids'],
    words: /allocator|base62|coordinat|rather than hash|collision/i,
  },
  { slug: 'url-shortener', name: 'backups', criterion: 'links-durable', boxes: ['bk'], words: /backup/i },
  { slug: 'url-shortener', name: 'alerts', criterion: 'watched', boxes: ['mon'], words: /alert|watching/i },
  { slug: 'url-shortener', name: 'aliases', criterion: 'alias-unique', boxes: [], words: /alias/i },
  { slug: 'url-shortener', name: 'expiry', criterion: 'expiry-handled', boxes: [], words: /expir/i },
  { slug: 'url-shortener', name: 'the edge', criterion: 'edge-answers', boxes: ['cdn'], words: /cdn|location/i },
  { slug: 'url-shortener', name: 'zones', criterion: 'zone-loss', boxes: [], words: /zone|\bAZ/i },
  { slug: 'task-queue', name: 'dead letters', criterion: 'dead-letters', boxes: ['dead'], words: /dead/i },
  {
    slug: 'task-queue',
    name: 'failover',
    criterion: 'store-failover',
    boxes: [],
    labels: [' x3'],
    words: /failover|replica|zone/i,
  },
  {
    slug: 'task-queue',
    name: 'leases',
    criterion: 'leases',
    boxes: [],
    labels: [' : lease', ', heartbeat'],
    words: /lease|heartbeat|visib|holds it/i,
  },
  {
    slug: 'task-queue',
    name: 'the scheduler',
    criterion: 'time-handled',
    boxes: ['sch'],
    words: /schedul|timer|cron|due|delay/i,
  },
  {
    slug: 'task-queue',
    name: 'idempotency',
    criterion: 'workers-idempotent',
    boxes: ['idem'],
    words: /idempot|dedupe/i,
  },
  { slug: 'task-queue', name: 'backoff', criterion: 'retries-back-off', boxes: [], words: /backoff|jitter|2\^n/i },
  {
    slug: 'task-queue',
    name: 'visibility',
    criterion: 'operators-see',
    boxes: ['ops', 'adm', 'al', 'met'],
    words: /dashboard|alert|operator|replay/i,
  },
  {
    slug: 'task-queue',
    name: 'priorities',
    criterion: 'priorities-served',
    boxes: [],
    labels: [': high', ': normal + low'],
    words: /priorit|starved|reserved|high/i,
  },
  { slug: 'task-queue', name: 'quotas', criterion: 'tenants-isolated', boxes: [], words: /per-team|noisy|429|quota/i },
  {
    slug: 'task-queue',
    name: 'autoscaling',
    criterion: 'workers-scaled',
    boxes: [],
    labels: [', autoscaled'],
    words: /autoscale/i,
  },
  { slug: 'auth', name: 'revocation', criterion: 'revocation-in-time', boxes: ['rev'], words: /revo|deny list/i },
  {
    slug: 'auth',
    name: 'failover',
    criterion: 'store-failover',
    boxes: ['rep'],
    labels: [', replicated'],
    words: /failover|standby|promot|replica|sentinel/i,
  },
  {
    slug: 'auth',
    name: 'the rate limiter',
    criterion: 'guessing-limited',
    boxes: ['rl'],
    words: /limit|lock|captcha|delay/i,
  },
  {
    slug: 'auth',
    name: 'the second factor',
    criterion: 'second-factor',
    boxes: ['mfa'],
    words: /mfa|totp|passkey|factor|backup code/i,
  },
  { slug: 'auth', name: 'the session store', criterion: 'sessions-stored', boxes: ['sess'], words: /session|redis/i },
  { slug: 'auth', name: 'the audit log', criterion: 'audit-trail', boxes: ['aud'], words: /audit|alert|log\b/i },
  {
    slug: 'auth',
    name: 'the outside provider',
    criterion: 'external-sign-in',
    boxes: ['idp'],
    words: /oauth|google|apple|provider|pkce/i,
  },
  { slug: 'auth', name: 'rotation of keys', criterion: 'keys-rotate', boxes: [], words: /30 days|overlap/i },
  {
    slug: 'auth',
    name: 'rotation of refresh tokens',
    criterion: 'refresh-rotation',
    boxes: [],
    words: /rotated on each|old one comes back|family/i,
  },
  {
    slug: 'auth',
    name: 'hashing apart',
    criterion: 'hashing-apart',
    boxes: ['hash'],
    words: /pool|queue|starve/i,
  },
  { slug: 'auth', name: 'the balancer', criterion: 'entry-balanced', boxes: ['lb'], words: /balancer/i },
];

test.each(REMOVALS.map((one) => [`${one.slug} without ${one.name}`, one] as const))(
  '%s loses the criterion that names it',
  (_, one) => {
    const senior = fixtureOf(one.slug, 'senior');
    const before = assessFixture(one.slug, senior);
    const scene = parseScene(drawScene(drawingWithout(senior.drawing, one)));
    const after = assess(promptOf(one.slug), scene, sheetWithout(senior.sheet, one.words));
    expect(idsWith(before, 'met')).toContain(one.criterion);
    expect(idsWith(after, 'met')).not.toContain(one.criterion);
    expect(after.score).toBeLessThan(before.score);
  },
);
