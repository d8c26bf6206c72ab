import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEstimate, type EstimateFinding } from './check-estimate.ts';
import { deriveEstimates, unknownNames } from './derive-estimates.ts';
import { FormulaError } from './formula.ts';
import { readSheet } from './read-sheet.ts';

const PROMPT = {
  scale: [
    { id: 'links_per_month', name: 'new links a month', value: 100e6 },
    { id: 'redirects_per_link', name: 'redirects for each link', value: 100 },
    { id: 'peak_factor', name: 'peak by average', value: 5 },
    { id: 'record_bytes', name: 'bytes a record', value: 500 },
    { id: 'replicas', name: 'replicas of a record', value: 3 },
    { id: 'hash_seconds', name: 'seconds of CPU for a hash', value: 0.1 },
  ],
  estimates: [
    {
      id: 'writes',
      name: 'New links a second',
      unit: 'per-second' as const,
      about: [['write', 'create', 'new link', 'shorten']],
      not_about: ['read', 'redirect', 'peak'],
      steps: [
        { id: 'month', says: 'seconds in a month', formula: '30 * 86_400', unit: 'seconds' as const },
        { says: 'links a month by its seconds', formula: 'links_per_month / month', unit: 'per-second' as const },
      ],
    },
    {
      id: 'reads',
      name: 'Redirects a second',
      unit: 'per-second' as const,
      about: [['read', 'redirect']],
      not_about: ['peak', 'write'],
      steps: [{ says: '100 for each link', formula: 'writes * redirects_per_link', unit: 'per-second' as const }],
    },
    {
      id: 'peak_reads',
      name: 'Redirects a second at the peak',
      unit: 'per-second' as const,
      about: [['peak', 'max', 'burst']],
      steps: [{ says: 'five times as many', formula: 'reads * peak_factor', unit: 'per-second' as const }],
    },
    {
      id: 'storage',
      name: 'Storage after five years',
      unit: 'bytes' as const,
      about: [['storage', 'store', 'disk', 'record', 'year']],
      not_about: ['cache', 'memory', 'month'],
      steps: [
        { id: 'links', says: 'links in five years', formula: 'links_per_month * 12 * 5', unit: 'count' as const },
        { says: 'bytes with replicas', formula: 'links * record_bytes * replicas', unit: 'bytes' as const },
      ],
    },
    {
      id: 'bandwidth',
      name: 'Bandwidth out',
      unit: 'bytes-per-second' as const,
      about: [['bandwidth', 'egress', 'traffic']],
      steps: [{ says: 'a record each', formula: 'reads * record_bytes', unit: 'bytes-per-second' as const }],
    },
    {
      id: 'cores',
      name: 'Cores that hash',
      unit: 'cores' as const,
      about: [['core', 'cpu', 'hash', 'bcrypt']],
      steps: [{ says: 'hashes by their seconds', formula: 'writes * hash_seconds', unit: 'cores' as const }],
    },
    {
      id: 'backlog',
      name: 'Links waiting after an hour',
      unit: 'count' as const,
      about: [['backlog', 'outage']],
      steps: [{ says: 'what arrives in an hour', formula: 'writes * 3600', unit: 'count' as const }],
    },
    {
      id: 'downtime',
      name: 'Downtime allowed in a year',
      unit: 'seconds' as const,
      about: [['downtime', 'error budget']],
      steps: [{ says: 'a ten-thousandth', formula: '365 * 86400 * 0.0001', unit: 'seconds' as const }],
    },
    {
      id: 'week',
      name: 'Storage for a week of clicks',
      unit: 'bytes' as const,
      about: [['clicks', 'days', 'week']],
      steps: [{ says: 'seven days', formula: '7 * 20e9', unit: 'bytes' as const }],
    },
    {
      id: 'space',
      name: 'Codes of seven characters',
      unit: 'count' as const,
      about: [['62', 'code']],
      steps: [{ says: 'seven places', formula: '62 * 62 * 62 * 62 * 62 * 62 * 62', unit: 'count' as const }],
    },
    {
      id: 'iops',
      name: 'Operations of the store a second when all is busy',
      unit: 'per-second' as const,
      about: [['iops']],
      steps: [{ says: 'three each', formula: 'reads * peak_factor * 3', unit: 'per-second' as const }],
    },
  ],
};
const ESTIMATES = deriveEstimates(PROMPT);

/** What becomes of an estimate in a text below the heading of estimates, unless it has its own. */
function check(id: string, text: string): EstimateFinding {
  const estimate = ESTIMATES.find((one) => one.id === id);
  if (estimate === undefined) throw new Error(`no estimate ${id}`);
  const sheet = readSheet(text.includes('#') ? text : `## Estimates\n\n${text}`);
  return checkEstimate(
    sheet,
    estimate,
    ESTIMATES.filter((one) => one !== estimate),
  );
}
const brief = (id: string, text: string): string => {
  const { grade, quantity } = check(id, text);
  return quantity === null ? grade : `${grade}: ${quantity.text}`;
};

describe('what follows from a brief', () => {
  it('is worked out step by step', () => {
    const [writes, reads, , storage] = ESTIMATES;
    expect(writes?.value).toBeCloseTo(38.58, 2);
    expect(writes?.steps.map((one) => one.sentence)).toEqual([
      'seconds in a month: 30 × 86,400 ≈ 2.59 million s',
      'links a month by its seconds: 100 million ÷ 2.59 million s ≈ 38.6/s',
    ]);
    expect(reads?.steps.map((one) => one.calculation)).toEqual(['38.6/s × 100 ≈ 3,858/s']);
    expect(storage?.steps.at(-1)?.calculation).toBe('6 billion × 500 × 3 = 9 TB');
  });

  it('names the estimate whose formula is wrong', () => {
    const [first] = PROMPT.estimates;
    const wrong = { ...first!, steps: [{ says: 'x', formula: 'links / 2', unit: 'count' as const }] };
    expect(() => deriveEstimates({ ...PROMPT, estimates: [wrong] })).toThrow(FormulaError);
    expect(() => deriveEstimates({ ...PROMPT, estimates: [wrong] })).toThrow(
      'estimate writes, step 1: The formula "links / 2" uses "links"',
    );
    expect(unknownNames({ ...PROMPT, estimates: [wrong] })).toEqual(['writes: links']);
    expect(unknownNames(PROMPT)).toEqual([]);
  });
});

describe('the number that is meant', () => {
  it.each([
    // A plain count is one of cores only beside a word for them, or as a result.
    ['cores', 'After 4 wrong hashes we lock.', 'absent'],
    ['cores', 'hash: 39 × 0.1 = 4', 'right: 4'],
    ['cores', 'hash pool of 4 workers', 'right: 4'],
    ['cores', 'Busy hash workers by Little: 1 mean, 4 peak.', 'right: 4'],
    ['cores', 'After wrong hashes of a worker we lock: 4 times.', 'absent'],
    // The peak of what was asked for on average, and nothing else that is off.
    ['backlog', '1h outage at peak = 700k backlog', 'right: 700k'],
    ['backlog', '1h outage = 700k backlog', 'partly: 700k'],
    ['backlog', '1h outage at peak = 70M backlog', 'wrong: 70M'],
    // A share of time holds for every period.
    ['downtime', 'Downtime: 4.38 min per month', 'right: 4.38 min per month'],
    ['downtime', 'downtime: 8.6 s/day', 'right: 8.6 s/day'],
    ['downtime', 'error budget 1 min/week', 'right: 1 min/week'],
    ['downtime', 'downtime per month: 4.3 min', 'right: 4.3 min'],
    ['downtime', 'Downtime: 52.6 min per month', 'wrong: 52.6 min per month'],
    ['downtime', 'Downtime: 52m per year', 'right: 52m per year'],
    ['downtime', '| | month | year |\n|---|---|---|\n| downtime | 4.38 min | 52.6 min |', 'right: 52.6 min'],
    // What a statement goes on with may be the answer, and a day's is not some days'.
    ['storage', 'Storage: 1.8 TB per year, 9 TB in 5 years', 'right: 9 TB'],
    ['storage', 'Storage: 1.8 TB per year', 'partly: 1.8 TB per year'],
    ['week', 'Clicks 20 GB/day, 140 GB per week', 'right: 140 GB per week'],
    ['week', 'Clicks 20 GB/day', 'absent'],
    // Steps of a calculation are no answers.
    ['backlog', '1h outage: 1000*3600 at most, ≈ 3.6M a day', 'absent'],
    ['writes', 'Writes: 100M / (30 × 10^5) ≈ 33/s', 'right: 33/s'],
    ['downtime', 'downtime = 0.0001 * 525600 min = 52.56', 'right: 52.56'],
    ['downtime', 'downtime = 525600 min × some share = little', 'absent'],
    ['writes', 'writes = 100M / 2.5M sec = 40', 'right: 40'],
    ['writes', 'writes 40/s × 500 B = 20 KB/s', 'right: 40/s'],
    ['writes', 'writes: 100M / 250k s = 400/s × 100 = 40k reads/s', 'wrong: 400/s'],
    ['writes', 'Writes are **400/s** = few', 'wrong: 400/s'],
    ['writes', 'writes: 40 rps peak 200 rps', 'right: 40 rps'],
    ['space', '62^7 = 3.5T', 'right: 62^7'],
    // Where words say as much of two estimates, what the number comes to tells.
    ['iops', '3 iops pr redirect = 58k/s peak', 'right: 58k/s'],
    ['peak_reads', '3 iops pr redirect = 58k/s peak', 'absent'],
    ['peak_reads', 'at the peak 2bn redirects/day', 'absent'],
    // Lines that calculate do not go on with each other.
    [
      'peak_reads',
      'reads 39/s × 100 redirects each, for all customers = 4k/s\n20k/s → 19.3k/s peak, as measured',
      'right: 19.3k/s',
    ],
  ])('%s in %j', (id, text, expected) => {
    expect(brief(id, text)).toBe(expected);
  });

  it('tells that the peak was worked out', () => {
    const { sentence, factor } = check('backlog', '1h outage at peak = 700k backlog');
    expect(sentence).toMatch(/700k is right; .*, and 5 × that at the peak\.$/);
    expect(factor).toBeCloseTo(1.008, 3);
  });

  it.each([
    ['writes', 'Writes: 100M/month ≈ 40/s', 'right: 40/s'],
    [
      'writes',
      '100 million new links a month / 2.6M seconds = 38.5 writes per second',
      'right: 38.5 writes per second',
    ],
    ['writes', 'Writes 40/s, reads 4k/s', 'right: 40/s'],
    ['reads', 'Writes 40/s, reads 4k/s', 'right: 4k/s'],
    ['reads', 'Reads: 100:1 → ~4k rps, peak 5x = 20k/s', 'right: 4k rps'],
    ['peak_reads', 'Reads: 100:1 → ~4k rps, peak 5x = 20k/s', 'right: 20k/s'],
    ['peak_reads', 'Redirects: average 4k/s → peak 20k/s', 'right: 20k/s'],
    ['reads', 'Redirects: average 4k/s → peak 20k/s', 'right: 4k/s'],
    ['reads', '40 writes/s and 100 times as many redirects, so about 4,000 QPS', 'right: 4,000 QPS'],
    ['reads', '| | avg | peak |\n|---|---|---|\n| writes/s | 40 | 200 |\n| reads/s | 4000 | 20000 |', 'right: 4000'],
    ['peak_reads', '| | avg | peak |\n|---|---|---|\n| reads/s | 4000 | 20000 |', 'right: 20000'],
    ['writes', '| | avg | peak |\n|---|---|---|\n| writes/s | 40 | 200 |\n| reads/s | 4000 | 20000 |', 'right: 40'],
    ['writes', 'Write QPS = 100M / (30*86400) ≈ 39', 'right: 39'],
    ['writes', '### Writes\n100M / (30 * 86400) = 38.6/s', 'right: 38.6/s'],
    ['writes', '- Writes:\n  - 100M per month\n  - ≈ 40 per second', 'right: 40 per second'],
    ['storage', '6B records × 500 B × 3 = 9 TB', 'right: 9 TB'],
    ['storage', 'Storage: 500 B × 100M × 60 months = 3 TB, 9 TB with replication', 'right: 9 TB'],
    ['storage', 'Disk: 10TB in 5 years', 'right: 10TB'],
    ['storage', 'Cache memory: 9 TB', 'absent'],
    ['bandwidth', 'Traffic out: 4k × 500 B = 2 MB/s', 'right: 2 MB/s'],
    ['bandwidth', 'Egress ≈ 16 Mbps', 'right: 16 Mbps'],
    ['cores', 'bcrypt at 100 ms: 40/s × 0.1 s = 4 cores', 'right: 4 cores'],
    ['writes', 'Writes: ~3.5M a day', 'right: 3.5M a day'],
    ['writes', 'Writes: 4/s', 'partly: 4/s'],
    ['writes', 'Writes: 1200/s', 'wrong: 1200/s'],
    ['writes', '100M new links a month', 'absent'],
    ['writes', 'Writes: 100,000,000 per month', 'absent'],
    ['writes', 'Writes are few.', 'absent'],
    ['writes', '40 GB of writes', 'absent'],
    ['writes', '# Requirements\n40 writes/s\n# Estimates\nWrites: 38/s', 'right: 38/s'],
    ['writes', '# Deep dives\nAt 40 writes/s one node is enough.', 'right: 40 writes/s'],
    ['writes', '# Deep dives\nA node takes 20,000 writes/s.', 'absent'],
    ['writes', '40 w/s, 4k r/s', 'right: 40 w/s'],
    ['reads', '40 w/s, 4k r/s', 'right: 4k r/s'],
    ['writes', '100 million a month is about 2,300 a second', 'wrong: 2,300 a second'],
    ['writes', '10^8/month ≈ 4·10^1/s, ×100 ≈ 4·10^3/s', 'right: 4·10^1/s'],
    ['writes', '100 million a month, at the peak 200 a second', 'absent'],
    ['reads', 'r 10B/mo = 3.9k/s avg', 'right: 10B/mo'],
    ['downtime', '99.99 = 4m19s/mo', 'right: 4m19s/mo'],
    ['peak_reads', '3.9k r/s avg; 19k r/s pk', 'right: 19k r/s'],
  ])('for %s in: %s', (id, text, expected) => {
    expect(brief(id, text)).toBe(expected);
  });
});

describe('the sentence', () => {
  it.each([
    [
      'writes',
      'Writes: 39/s',
      'New links a second: 39/s is right; 30 × 86,400 ≈ 2.59 million s, then 100 million ÷ 2.59 million s ≈ 38.6/s.',
    ],
    ['writes', 'Writes: 1,157/s', '1,157/s is 30 × too high'],
    ['writes', 'Writes: 1,157/s', 'a month was taken for a day'],
    ['writes', 'Writes: 2,315/s', 'a minute was taken for a second'],
    ['writes', 'Writes: 38.6k/s', 'Three zeros too many.'],
    ['reads', 'Reads: 386/s', '386/s is 10 × too low'],
    ['reads', 'Reads: 386/s', 'One zero is missing.'],
    ['peak_reads', 'At peak 3,858/s', 'the peak factor (5) was forgotten'],
    ['storage', 'Storage: 3 TB', '3 TB is 3 × too low'],
    ['storage', 'Storage: 3 TB', 'replication (3 copies) was forgotten'],
    ['storage', 'Storage: 72 TB', 'bits and bytes were mixed up'],
    ['bandwidth', 'Bandwidth: 15.4 MB/s', 'bits and bytes were mixed up'],
    ['writes', 'Nothing.', 'New links a second: no number was found.'],
    ['writes', 'Writes: 0/s', 'too low'],
  ])('for %s in: %s', (id, text, expected) => {
    expect(check(id, text).sentence).toContain(expected);
  });

  it('guesses nothing where the factor tells nothing', () => {
    expect(check('writes', 'Writes: 250/s').sentence).toBe(
      'New links a second: 250/s is 6.5 × too high: 30 × 86,400 ≈ 2.59 million s, then 100 million ÷ 2.59 million s ≈ 38.6/s.',
    );
  });
});

it('gives what was found in the unit of the estimate, and by which factor', () => {
  const finding = check('writes', 'Writes: 6.7M a day');
  expect(finding.found).toBeCloseTo(77.5, 1);
  expect(finding.factor).toBeCloseTo(2.01, 2);
  expect(finding.grade).toBe('partly');
});

it('answers for any text', { timeout: 60_000 }, () => {
  const parts = fc.constantFrom(
    'writes',
    'reads',
    ' ',
    '40/s',
    '100M',
    '=',
    ':',
    '\n',
    '| ',
    'peak',
    '9 TB',
    '0',
    '-5',
    'storage',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 40 }), (all) => {
      const sheet = readSheet(all.join(' '));
      for (const estimate of ESTIMATES) {
        const finding = checkEstimate(sheet, estimate, ESTIMATES);
        expect(finding.sentence).toContain(estimate.name);
        expect(finding.sentence).not.toMatch(/NaN|Infinity|undefined/);
        expect(finding.grade === 'absent').toBe(finding.quantity === null);
      }
    }),
  );
});
