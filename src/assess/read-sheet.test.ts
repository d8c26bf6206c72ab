import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheet } from './read-sheet.ts';
import { SheetError } from './sheet-error.ts';

/** The section of each statement, in order. */
const sectionsOf = (text: string): (string | null)[] => readSheet(text).statements.map((one) => one.section);

describe('headings', () => {
  it.each([
    ['## Requirements', 'requirements'],
    ['# Functional requirements', 'requirements'],
    ['### Non-Functional Requirements', 'requirements'],
    ['NFRs:', 'requirements'],
    ['1. Requirements:', 'requirements'],
    ['**Requirements & scope**', 'requirements'],
    ['REQUIREMENTS', 'requirements'],
    ['Step 1: Requirements gathering', null],
    ['## Step 1 - Requirements', 'requirements'],
    ['## Requirments', 'requirements'],
    ['Use cases:', 'requirements'],
    ['## Assumptions and constraints', 'requirements'],
    ['## Back-of-the-envelope', 'estimates'],
    ['## Back of the envelope estimation', 'estimates'],
    ['Capacity planning', 'estimates'],
    ['## Estmates', 'estimates'],
    ['2) Estimation', 'estimates'],
    ['## Scale', 'estimates'],
    ['__Numbers__', 'estimates'],
    ['## 2. Sizes', 'estimates'],
    ['**Agreed**', 'requirements'],
    ['## No, because', 'trade-offs'],
    ['## API', 'api'],
    ['API design:', 'api'],
    ['## Endpoints', 'api'],
    ['## REST API', 'api'],
    ['## 3. System interface', 'api'],
    ['## Bitly API', 'api'],
    ['API\n===', 'api'],
    ['## Data model', 'data-model'],
    ['Datamodel', 'data-model'],
    ['Data Modelling', 'data-model'],
    ['## Database design', 'data-model'],
    ['DB schema:', 'data-model'],
    ['## Storage', 'data-model'],
    ['## Entities', 'data-model'],
    ['## Deep dives', 'deep-dives'],
    ['## Deep dive: caching', 'deep-dives'],
    ['## Bottlenecks & scaling', 'deep-dives'],
    ['## Reliability', 'deep-dives'],
    ['## Security', 'deep-dives'],
    ['## Caching strategy', 'deep-dives'],
    ['## How tokens are revoked', 'deep-dives'],
    ['## API rate limiting', 'deep-dives'],
    ['## Trade-offs', 'trade-offs'],
    ['Tradeoffs', 'trade-offs'],
    ['## Trade offs and alternatives', 'trade-offs'],
    ['**Alternitives**', 'trade-offs'],
    ['## Pros / cons', 'trade-offs'],
    ['## Design decisions', 'trade-offs'],
    ['## High-level design', null],
    ['## Architecture', null],
  ])('%j', (heading, expected) => {
    const [first] = readSheet(`${heading}\n\nBlue words stand here.`).statements.slice(-1);
    expect(first?.section).toBe(expected);
  });

  it('on the line of the text hold for what follows', () => {
    const text = 'Requirements: shorten and redirect.\nEstimates: about 40/s.\nGrows slowly.\nTrade-offs: none yet.';
    expect(sectionsOf(text)).toEqual(['requirements', 'estimates', 'estimates', 'trade-offs']);
  });

  it('on the line of the text hold for that line, where others have their own', () => {
    const text = '## Deep dives\nBlue words.\nTrade-offs: green words.\nRed words.';
    expect(sectionsOf(text)).toEqual(['deep-dives', 'trade-offs', 'deep-dives']);
  });

  it('below a section do not end it', () => {
    const text =
      '## Estimates\n### Storage\nBlue words.\n### Traffic\nRed words.\n\n**Bandwidth**\nGreen words.\n## Storage\nOther words.';
    expect(sectionsOf(text)).toEqual(['estimates', 'estimates', 'estimates', 'data-model']);
  });

  it('in bold do not end a section that they are part of', () => {
    const text =
      '**Requirements**\n\nAvailability:\nBlue words.\n\n**Estimates**\n\n**Storage**\nRed words.\n\n**API**\nGreen.';
    expect(sectionsOf(text)).toEqual(['requirements', 'estimates', 'api']);
  });

  it('in bold end a section, whatever they are called', () => {
    const text =
      '**sizing**\n- blue\n\n**api** (caller from its certificate)\n- red\n\n**run**\n- green\n\n**chose / not**\n- grey';
    expect(sectionsOf(text)).toEqual(['estimates', 'api', null, 'trade-offs']);
  });

  it('without marks stand over what is indented', () => {
    const text = 'nums\n blue words\n\nread path\n red words\n green words\n\napi\n grey words';
    expect(sectionsOf(text)).toEqual(['estimates', null, null, 'api']);
  });

  it('alone on their lines end a section, where such words name others', () => {
    const text = 'calc\nblue words\n\napi\n`GET /x`\n\nrevoke\nred words\n\ndata\ngreen words';
    expect(sectionsOf(text)).toEqual(['estimates', 'api', null, 'data-model']);
    expect(sectionsOf('# API\n\nrevoke\nred words')).toEqual(['api', 'api']);
  });

  it('in capitals end a section, whatever they are called', () => {
    const text = 'NUMS\nblue words\n\nCLICKS\nred words\n\n**API.** `GET /x`\n\n**What hurts.**\n- green words';
    expect(sectionsOf(text)).toEqual(['estimates', null, 'api', null]);
  });

  it('on the line of the text end with their paragraph', () => {
    const text = 'Calls: `submit`, `cancel`.\n\nBlue words follow here.\n\nWhy these and not others\n1. Red words.';
    expect(sectionsOf(text)).toEqual(['api', null, 'trade-offs']);
  });

  it('of two sections let each statement say where it belongs', () => {
    const text = '## API and data model\nPOST /links {url}\nlinks(code PK, long_url)\nBlue words.';
    expect(sectionsOf(text)).toEqual(['api', 'data-model', 'api']);
  });

  it.each([
    ['why this', 'trade-offs'],
    ['not chosen:', 'trade-offs'],
    ['at 10x', 'trade-offs'],
    ['x10:', 'trade-offs'],
    ['## 9. Ten times the load', 'trade-offs'],
    ['Cost:', 'trade-offs'],
    ['WHAT IF', 'deep-dives'],
    ['what breaks', 'deep-dives'],
    ['tables', 'data-model'],
    ['rough sums', 'estimates'],
    ['what it must do', 'requirements'],
  ])('in plain words: %s', (heading, section) => {
    expect(sectionsOf(`tables\n\nlinks: code, url\n\n${heading}\n\nwords that stand below it`).at(-1)).toBe(section);
  });

  it('may run into the text', () => {
    const text =
      '**Stores.** Links are kept in Postgres.\n\n**Rejected.** A counter, as it can be guessed.\n\n**Viral links.** They stand in every node.';
    const { statements } = readSheet(text);
    expect(statements.map((one) => one.section)).toEqual(['data-model', 'trade-offs', null]);
    expect(statements.at(-1)?.heading?.text).toContain('Viral links');
    expect(statements.at(-1)?.isGuessed).toBe(true);
  });

  it('as sentences are none', () => {
    expect(sectionsOf('## API\nData is in one table.\nThe schema is simple.')).toEqual(['api', 'api']);
  });

  it('say where sections begin and end', () => {
    const text = 'Preface.\n## API\nGET /x\n## Alternatives\nNone.';
    expect(readSheet(text).sections).toEqual([
      { id: 'api', heading: 'API', start: 9, end: 23 },
      { id: 'trade-offs', heading: 'Alternatives', start: 23, end: 44 },
    ]);
  });
});

describe('text without headings', () => {
  it.each([
    ['POST /links {url} -> 201 {code}', 'api'],
    ['GET /{code} redirects', 'api'],
    ['createLink(url, alias): code', 'api'],
    ['100M links a month is 40/s on average', 'estimates'],
    ['6B records × 500 B = 3 TB', 'estimates'],
    ['links(code PK, long_url, created_at)', 'data-model'],
    ['The primary key is the code', 'data-model'],
    ['302 instead of 301 so that clicks are counted', 'trade-offs'],
    ['Cassandra rather than Postgres', 'trade-offs'],
    ['Users can set their own alias', 'requirements'],
    ['The system must redirect fast', 'requirements'],
    ['Redis sits in front of the store', null],
  ])('%s', (text, expected) => {
    expect(sectionsOf(text)).toEqual([expected]);
  });
});

describe('any text', () => {
  it('is refused with a remedy where it is too long', () => {
    expect(() => readSheet('a'.repeat(200_001))).toThrow(SheetError);
    expect(() => readSheet('a'.repeat(200_001))).toThrow('at most 200,000 are read');
    expect(readSheet('a '.repeat(100_000)).statements.length).toBeGreaterThan(0);
  });

  it('is read', { timeout: 60_000 }, () => {
    const parts = fc.constantFrom(
      '## API\n', '- ', 'links(', ')', '{', '}', ',', 'POST /x', '| a | b |\n', '|---|---|\n', '```\n', '100M', '/s', '\n', ': ',
      '**', 'Requirements', 'CREATE TABLE t (', '"k": 1', '<!--', '> ', '  ', 'id', '\u2028', '😀',
    ); // prettier-ignore
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(parts, { maxLength: 100 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (input) => {
        const sheet = readSheet(input);
        const spans = [
          ...sheet.sections,
          ...sheet.statements,
          ...sheet.endpoints,
          ...sheet.tables,
          ...sheet.quantities,
        ];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(input.length);
        }
        for (const one of sheet.statements) expect(input.slice(one.start, one.end)).toBe(one.text);
      }),
      { numRuns: 300 },
    );
  });

  /** Texts that make careless readers slow. */
  const hostile: Readonly<Record<string, string>> = {
    'nested quotes': '> '.repeat(99_000),
    'nested lists': Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n'),
    'bullet marks': '- '.repeat(99_000),
    bullets: '- a\n'.repeat(49_000),
    'open brackets': 'a('.repeat(99_000),
    'open braces': '{"a":'.repeat(39_000),
    'open bold': '**a '.repeat(49_000),
    points: '.'.repeat(199_000),
    'points and quotes': `.${"'".repeat(199_000)}`,
    bars: '|'.repeat(199_000),
    rules: '|-'.repeat(99_000),
    rows: '| a | b |\n|---|---|\n'.repeat(9000),
    spaces: `a${' '.repeat(199_000)}b`,
    digits: '9'.repeat(199_000),
    numbers: '1,'.repeat(99_000),
    ranges: '1-'.repeat(99_000),
    powers: '10^'.repeat(66_000),
    'open comments': '<!--'.repeat(49_000),
    comments: '<!---->'.repeat(28_000),
    headings: '# Requirments and estmates\n'.repeat(7000),
    colons: 'a: '.repeat(66_000),
    slashes: 'POST /'.repeat(33_000),
    paths: `POST ${'/{a}'.repeat(49_000)}`,
    'long words': 'idempotency'.repeat(18_000),
    commas: 'cache,'.repeat(33_000),
    fences: '```\n{"a":1}\n'.repeat(16_000),
    tables: 'links(id, code_x)\n'.repeat(11_000),
    'open tables': 'create table a (b, \n'.repeat(9900),
    'fields below': `links:\n${'  a_b: x\n'.repeat(20_000)}`,
    'titles without fields': 'links:\n'.repeat(28_000),
    'open api': '/a:\n  get:\n'.repeat(16_000),
    sentences: 'The cache is fast for us. '.repeat(7600),
  };
  it.each(Object.entries(hostile))('takes no longer than its length allows: %s', { timeout: 60_000 }, (_, text) => {
    // Of the processor: the wall's clock also runs for other work on the machine.
    const started = process.cpuUsage();
    readSheet(text.slice(0, 200_000));
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(4000);
  });
});
