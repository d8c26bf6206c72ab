import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuantities } from './read-quantities.ts';

/** "value unit" of each number in a line, rounded to four digits. */
const read = (text: string): string[] =>
  readQuantities(text).map(({ value, unit }) => `${Number(value.toPrecision(4))} ${unit}`);

/** The same for what is expected, which is written with exponents where it is large. */
const rounded = (expected: string): string => {
  const [value, unit] = expected.split(' ');
  return `${Number(value)} ${unit ?? ''}`;
};

describe('numbers as people write them', () => {
  it.each([
    ['100M/month', '38.58 per-second'],
    ['100M links per month', '38.58 per-second'],
    ['100 million new links a month', '38.58 per-second'],
    ['100,000,000 new URLs / month', '38.58 per-second'],
    ['100mn URLs per month', '38.58 per-second'],
    ['10 million tasks per day', '115.7 per-second'],
    ['10M tasks/day', '115.7 per-second'],
    ['10m logins daily', '115.7 per-second'],
    ['10 million daily logins', '115.7 per-second'],
    ['ten million tasks a day', '115.7 per-second'],
    ['1 crore per day', '115.7 per-second'],
    ['~4k rps', '4000 per-second'],
    ['4K QPS', '4000 per-second'],
    ['≈ 3.9k req/s', '3900 per-second'],
    ['3,858 redirects/sec', '3858 per-second'],
    ['about 3858 per second', '3858 per-second'],
    ['4k reads a second', '4000 per-second'],
    ['4 k reads every second', '4000 per-second'],
    ['100,000 req/s', '1e+5 per-second'],
    ['100_000 requests per second', '1e+5 per-second'],
    ['100 000 requests/s', '1e+5 per-second'],
    ['100.000 requests/s', '1e+5 per-second'],
    ['1.000.000 users', '1e+6 count'],
    ['1e5 rps', '1e+5 per-second'],
    ['10^5 TPS', '1e+5 per-second'],
    ['6000 RPM', '100 per-second'],
    ['2400 requests per minute', '40 per-second'],
    ['360k clicks an hour', '100 per-second'],
    ['7M requests/week', '11.57 per-second'],
    ['1.2B links/year', '38.05 per-second'],
    ['12 billion redirects per year', '380.5 per-second'],
    ['40 writes/s', '40 per-second'],
    ['40 w/s', '40 per-second'],
    ['200 w/ headroom', '200 count'],
    ['10 apps', '10 count'],
    ['500ps', '500 per-second'],
    ['40 writes pr second', '40 per-second'],
    ['sessions: 20G', '2e+10 bytes'],
    ['2G users', '2e+9 count'],
    ['10gigs', '1e+10 bytes'],
    ['2.5 gigs', '2.5e+9 bytes'],
    ['300 megs', '3e+8 bytes'],
    ['38.6/s', '38.6 per-second'],
    ['580 peak logins per sec', '580 per-second'],
    ['1.2k avg rps', '1200 per-second'],
    ['6*10^9 records', '6e+9 count'],
    ['6×10⁹ records', '6e+9 count'],
    ['6 x 10^9 records', '6e+9 count'],
    ['6e9 records', '6e+9 count'],
    ['6 * 10**9 rows', '6e+9 count'],
    ['6B links', '6e+9 count'],
    ['6 B urls', '6e+9 count'],
    ['6bn rows', '6e+9 count'],
    ['1.5 billion clicks', '1.5e+9 count'],
    ['two hundred million users', '2e+8 count'],
    ['50M users', '5e+7 count'],
    ['2^31 ids', '2.147e+9 count'],
    ['62^7', '3.522e+12 count'],
    ['3.5 trillion codes', '3.5e+12 count'],
    ['3 TB', '3e+12 bytes'],
    ['3TB of storage', '3e+12 bytes'],
    ['3 tb', '3e+12 bytes'],
    ['3 terabytes', '3e+12 bytes'],
    ['1.2 GiB', '1.288e+9 bytes'],
    ['500 B/record', '500 bytes'],
    ['500 bytes per record', '500 bytes'],
    ['500B per record', '500 bytes'],
    ['500-byte records', '500 bytes'],
    ['2 KB payload', '2000 bytes'],
    ['2kb each', '2000 bytes'],
    ['1,5 TB', '1.5e+12 bytes'],
    ['140 gigabytes', '1.4e+11 bytes'],
    ['1.5 petabytes', '1.5e+15 bytes'],
    ['20G of RAM', '2e+10 bytes'],
    ['3T of storage', '3e+12 bytes'],
    ['2-3 TB', '2.449e+12 bytes'],
    ['2–3 TB', '2.449e+12 bytes'],
    ['2 TB - 3 TB', '2.449e+12 bytes'],
    ['2 to 8 TB', '4e+12 bytes'],
    ['100-400k rps', '2e+5 per-second'],
    ['0.6 TB/year', '1.903e+4 bytes-per-second'],
    ['20 GB per day', '2.315e+5 bytes-per-second'],
    ['2 MB/s', '2e+6 bytes-per-second'],
    ['2MBps', '2e+6 bytes-per-second'],
    ['20 MB of traffic per second', '2e+7 bytes-per-second'],
    ['30 Gbps', '3.75e+9 bytes-per-second'],
    ['16 Mbit/s', '2e+6 bytes-per-second'],
    ['8 Gb/s', '1e+9 bytes-per-second'],
    ['p99 50ms', '0.05 seconds'],
    ['p99 < 50 ms', '0.05 seconds'],
    ['300 milliseconds', '0.3 seconds'],
    ['200 µs', '0.0002 seconds'],
    ['5 min', '300 seconds'],
    ['TTL 15m', '900 seconds'],
    ['15-minute access tokens', '900 seconds'],
    ['15m access tokens', '900 seconds'],
    ['kept 7 days', '6.048e+5 seconds'],
    ['5 years', '1.577e+8 seconds'],
    ['TTL 24h', '8.64e+4 seconds'],
    ['116 cores', '116 cores'],
    ['116 CPU cores', '116 cores'],
    ['120 vCPUs', '120 cores'],
    ['1,160 cores', '1160 cores'],
    ['5x', '5 ratio'],
    ['5 × the average', '5 ratio'],
    ['10 times the average', '10 ratio'],
    ['20%', '0.2 ratio'],
    ['99.99 %', '0.9999 ratio'],
    ['read:write 100:1', '100 ratio'],
    ['10kqps', '1e+4 per-second'],
    ['1.2kQPS', '1200 per-second'],
    ['2Mrps', '2e+6 per-second'],
    ["3'858/s", '3858 per-second'],
    ['10’000 QPS', '1e+4 per-second'],
    ["1'000'000.5 rows", '1e+6 count'],
    ['1.234,5 GB', '1.235e+12 bytes'],
    ['half a million', '5e+5 count'],
    ['half an hour', '1800 seconds'],
    ['a quarter of a million', '2.5e+5 count'],
    ['one and a half million', '1.5e+6 count'],
    ['2 and a half million', '2.5e+6 count'],
    ['1½ million', '1.5e+6 count'],
    ['½ TB', '5e+11 bytes'],
    ['1/2 hour', '1800 seconds'],
    ['2 1/2 hours', '9000 seconds'],
    ['five 9s', '1 ratio'],
    ["4 9's", '0.9999 ratio'],
    ['3 nines', '0.999 ratio'],
    ['10MM/day', '115.7 per-second'],
    ['5mm users', '5e+6 count'],
    ['1h30m', '5400 seconds'],
    ['1 h 30 min', '5400 seconds'],
    ['2 hours and 15 minutes', '8100 seconds'],
    ['1d12h', '1.296e+5 seconds'],
    ['100 requests per 15 min', '0.1111 per-second'],
    ['1M writes every 10 minutes', '1667 per-second'],
    ['10 logins/5min', '0.03333 per-second'],
    ['Allowed downtime: 53m', '3180 seconds'],
    ['unavailable 52m', '3120 seconds'],
    ['latency budget 5m', '300 seconds'],
    ['an outage hits 50m users', '5e+7 count'],
    ['backlog of an outage: 2m', '2e+6 count'],
    ['budget $5m', '5e+6 count'],
    ['tokens: 10m/day', '115.7 per-second'],
    ['4.38 min of downtime per month', '262.8 seconds'],
    ['30 days/month', '2.592e+6 seconds'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([rounded(expected)]);
  });

  it.each([
    ['100M/month ≈ 40/s', ['38.58 per-second', '40 per-second']],
    ['100M / (30*86400) = 38.6/s', ['1e+8 count', '30 count', '8.64e+4 count', '38.6 per-second']],
    ['6B × 500B = 3TB', ['6e+9 count', '500 bytes', '3e+12 bytes']],
    ['1,160/s × 100 ms = 116 cores', ['1160 per-second', '0.1 seconds', '116 cores']],
    ['Write QPS = 100M / 2.6M s ≈ 40', ['1e+8 count', '2.6e+6 seconds', '40 per-second']],
    ['Storage (GB): 140', ['1.4e+11 bytes']],
    ['CPU cores: 116', ['116 cores']],
    ['peak 5 x 116 = 580/s', ['5 count', '116 count', '580 per-second']],
    ['avg 115/s, peak 5x → 580/s', ['115 per-second', '5 ratio', '580 per-second']],
    ['100:1 read/write, so 4k/s', ['100 ratio', '4000 per-second']],
    ['10 M/day = 10^7/10^5 = 100 tps', ['115.7 per-second', '1e+7 count', '1e+5 count', '100 per-second']],
    ['4-core machines, 30 of them', ['4 cores', '30 count']],
    ['10 - 2 machines', ['10 count', '2 count']],
    ['retry after 1 min 5 min 30 min', ['60 seconds', '300 seconds', '1800 seconds']],
    ['half the traffic, 1/2 of it', ['1 count', '2 count']],
    ['3 TB/5y', ['3e+12 bytes', '1.577e+8 seconds']],
    ['100M / 2.5M sec = 40', ['1e+8 count', '2.5e+6 seconds', '40 per-second']],
    [
      '100,000,000 / (30*24*60*60) = 38.58',
      ['1e+8 count', '30 count', '24 count', '60 count', '60 count', '38.58 per-second'],
    ],
    ['100M/month ÷ 2.6M s ~ 38', ['38.58 per-second', '2.6e+6 seconds', '38 per-second']],
    ['10M / 10^5 = 100', ['1e+7 count', '1e+5 count', '100 per-second']],
    ['10M / 86400 = 200', ['1e+7 count', '8.64e+4 count', '200 count']],
    ['6B / 3M = 2000', ['6e+9 count', '3e+6 count', '2000 count']],
    ['116 × 3600 = 417k', ['116 count', '3600 count', '4.17e+5 count']],
    ['0.0001 * 525600 min = 52.56', ['0.0001 count', '3.154e+7 seconds', '3154 seconds']],
    ['1160 × 0.1 s = 116', ['1160 count', '0.1 seconds', '116 count']],
    ['10TB in 5 years', ['1e+13 bytes', '1.577e+8 seconds']],
  ])('of a calculation each: %s', (text, expected) => {
    expect(read(text)).toEqual(expected.map(rounded));
  });

  it.each(['base62, SHA-256 and p99', 'the 2nd try', 'v1.2 of the API', 's3 or ec2', '64bit ids'])(
    'parts of names are none: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('says what was written and where', () => {
    const text = 'Writes: 100M new links per month ≈ 40/s';
    expect(readQuantities(text).map((one) => [one.text, text.slice(one.start, one.end)])).toEqual([
      ['100M new links per month', '100M new links per month'],
      ['40/s', '40/s'],
    ]);
  });

  it('lists the nearest words first, those of the clause before others', () => {
    const [reads, writes] = readQuantities('reads: 4k/s on average, writes: 40/s');
    expect(reads?.about.slice(0, reads.near)).toContain('reads');
    expect(reads?.about.slice(0, reads.near)).not.toContain('writes');
    expect(writes?.about[0]).toBe('writes');
  });

  it.each([
    ['writes: 40 rps peak 200 rps', 0, 'peak', false],
    ['writes: 40 rps peak 200 rps', 1, 'peak', true],
    ['40/s peak of 5x', 0, 'peak', false],
    ['40 writes/s average 200 writes/s peak', 0, 'average', true],
    ['at 40/s peak 3 nodes', 0, 'peak', true],
    ['62^7 = 3.5T', 0, '62', true],
    ['62⁷ = 3.5T', 1, '62', true],
    ['10^7 tasks', 0, '10', false],
  ])('in %j, number %i has %j near: %s', (text, index, word, isNear) => {
    const { about = [], near = 0 } = readQuantities(text)[index] ?? {};
    expect(about.slice(0, near).includes(word)).toBe(isNear);
  });

  it('keeps up with the longest text', { timeout: 60_000 }, () => {
    const text = '100M/month ≈ 40/s, '.repeat(10_000);
    const started = process.cpuUsage();
    expect(readQuantities(text)).toHaveLength(2000);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(3000);
  });

  it('reads any text without failing, at true places', { timeout: 60_000 }, () => {
    const parts = fc.constantFrom(
      '100',
      'M',
      '/s',
      ' ',
      '.',
      ',',
      '^',
      '10',
      '≈',
      '-',
      'TB',
      '|',
      '⁹',
      'per ',
      'month',
      'x',
      '\n',
      '=',
      '%',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(parts, { maxLength: 60 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (input) => {
        for (const one of readQuantities(input)) {
          expect(input.slice(one.start, one.end)).toBe(one.text);
          expect(Number.isFinite(one.value)).toBe(true);
          expect(one.text).not.toBe('');
        }
      }),
    );
  });
});
