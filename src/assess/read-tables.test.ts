import { describe, expect, it } from 'vitest';
import { readSheet } from './read-sheet.ts';

/** "name: field, field" of each table below a heading. */
const read = (text: string, heading = '## Data model'): string[] =>
  readSheet(`${heading}\n\n${text}`).tables.map(({ name, fields }) => `${name}: ${fields.join(', ')}`);

const LINKS = 'links: code, long_url, created_at, expires_at, user_id';

describe('tables', () => {
  it.each([
    ['links(code PK, long_url, created_at, expires_at, user_id)', LINKS],
    ['links (code, long_url, created_at, expires_at, user_id)', LINKS],
    ['links: code, long_url, created_at, expires_at, user_id', LINKS],
    ['- **links**: `code` (PK), `long_url`, `created_at`, `expires_at`, `user_id`', LINKS],
    ['Table links: code (PK), long_url, created_at, expires_at, user_id', LINKS],
    ['links table: code, long_url, created_at, expires_at, user_id', LINKS],
    ['links - code, long_url, created_at, expires_at, user_id', LINKS],
    ['links | pk code | long_url, created_at, expires_at, user_id', LINKS],
    [
      '| table | key | attributes |\n|---|---|---|\n| `links` | pk code | long_url, created_at, expires_at, user_id |',
      LINKS,
    ],
    ['links (Postgres): code -> {long_url, created_at, expires_at, user_id}', LINKS],
    ['links:{code} => {long_url, created_at, expires_at, user_id}', LINKS],
    ['links code PK, long_url, created_at, expires_at, user_id', LINKS],
    ['links table with partition key code, attributes long_url, created_at, expires_at, user_id', LINKS],
    ['pk = code, columns: long_url, created_at, expires_at, user_id', LINKS.replace('links', '')],
    ['- `links` pk=code; long_url, created_at, expires_at, user_id. TTL one day later', LINKS],
    ['links PK code: long_url, created_at, expires_at, user_id', LINKS],
    [
      'links code,long_url, created_at,expires_at idx,user_id (fk, indexed)',
      LINKS.replace('expires_at', 'expires_at idx'),
    ],
    ['links - code - long_url (checked first) - created_at - expires_at - user_id', LINKS],
    ['links = {code, long_url, created_at, expires_at, user_id}', LINKS],
    ['links { code: string, long_url: string, created_at: time, expires_at: time, user_id: int }', LINKS],
    ['links\n- code\n- long_url\n- created_at\n- expires_at\n- user_id', LINKS],
    ['### links\n\n- code: the primary key\n- long_url: text\n- created_at\n- expires_at\n- user_id', LINKS],
    [
      '**links** (Postgres)\n- `code` varchar(8) PK\n- `long_url` text\n- `created_at` timestamp\n- `expires_at`\n- `user_id` FK',
      LINKS,
    ],
    ['Table links\n  code varchar\n  long_url text\n  created_at\n  expires_at\n  user_id', LINKS],
    ['- links:\n  - code\n  - long_url\n  - created_at\n  - expires_at\n  - user_id', LINKS],
    ['```\nlinks\n  code\n  long_url\n  created_at\n  expires_at\n  user_id\n```', LINKS],
    [
      'CREATE TABLE links (\n  code VARCHAR(10) PRIMARY KEY,\n  long_url TEXT NOT NULL,\n  created_at TIMESTAMP,\n  expires_at TIMESTAMP,\n  user_id BIGINT REFERENCES users(id),\n  INDEX (user_id)\n);',
      LINKS,
    ],
    [
      '```sql\ncreate table if not exists links (code text primary key, long_url text, created_at date, expires_at date, user_id int);\n```',
      LINKS,
    ],
    [
      'links\n\n| Column | Type |\n|---|---|\n| code | varchar |\n| long_url | text |\n| created_at | timestamp |\n| expires_at | timestamp |\n| user_id | uuid |',
      LINKS,
    ],
    ['| Table | Columns |\n|---|---|\n| links | code, long_url, created_at, expires_at, user_id |', LINKS],
    [
      'links\n\n| code | long_url | created_at | expires_at | user_id |\n|---|---|---|---|---|\n| abc | https://… | now | later | 1 |',
      LINKS,
    ],
    ['links\n```json\n{ "code": "abc", "long_url": "…", "created_at": 1, "expires_at": 2, "user_id": 3 }\n```', LINKS],
    [
      'interface links {\n  code: string;\n  long_url: string;\n  created_at: Date;\n  expires_at?: Date;\n  user_id: number;\n}',
      LINKS,
    ],
    [
      'message links {\n  string code = 1;\n  string long_url = 2;\n  int64 created_at = 3;\n  int64 expires_at = 4;\n  string user_id = 5;\n}',
      LINKS,
    ],
    ['users: id, email, password_hash', 'users: id, email, password_hash'],
    ['Users (id, email, password hash, created at)', 'Users: id, email, password hash, created at'],
    ['click events: code, time, country', 'click events: code, time, country'],
    ['code -> long_url, expires_at', 'code: code, long_url, expires_at'],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    [
      "CREATE TABLE links ( -- one for each, and no more\n  -- the code, which is short\n  code TEXT PRIMARY KEY, -- base62, seven\n  long_url TEXT DEFAULT 'https://a.b/c', -- it's the url (long\n  created_at DATE # when, exactly\n);",
      'links: code, long_url, created_at',
    ],
    [
      'type Link struct {\n\tCode string `json:"code"`\n\tLongURL string // the url, long\n\tOwnerID, Team int\n}',
      'Link: Code, LongURL, OwnerID, Team',
    ],
    [
      'class Task:\n    id: int\n    state: str  # queued, running or done\n    payload: dict',
      'Task: id, state, payload',
    ],
    ['class Task(Base):\n    id: int\n    state: str', 'Task: id, state'],
    ['class Task\n{\n  id: string; // ours, short\n  state: string;\n}', 'Task: id, state'],
    ['class Task extends Base {\n  id: string; /* ours, short */\n  state: string;\n}', 'Task: id, state'],
    ['export interface Task extends Base<X>, Y {\n  id: string;\n  state: string;\n}', 'Task: id, state'],
    ['message Task {\n  string id = 1; // the id, ours\n  string state = 2;\n}', 'Task: id, state'],
    ['links\n  code text -- the code, short\n  long_url text // all, whole', 'links: code, long_url'],
  ])('are written in code, whose comments are no fields: %j', (text, expected) => {
    expect(read(`\`\`\`\n${text}\n\`\`\``)).toEqual([expected]);
  });

  it.each([
    'links(code PK, long_url -- the target, created_at)',
    'links(code -- the key, long_url,\n  created_at)',
    'links (code -- the key, long_url -- the target,\n  created_at)',
  ])('may have dashes behind their fields that begin no comment: %j', (text) => {
    expect(read(text)).toEqual(['links: code, long_url, created_at']);
  });

  it('may be several', () => {
    const text = 'links(code, long_url)\nusers(id, email)\n\nCREATE TABLE clicks (code text, at timestamp);';
    expect(read(text)).toEqual(['links: code, long_url', 'users: id, email', 'clicks: code, at']);
  });

  it.each([
    'links(code PK, long_url, created_at)',
    'CREATE TABLE links (code text, long_url text, created_at date)',
    'links: code, long_url, created_at',
  ])('are also known outside of their section: %s', (text) => {
    expect(read(text, '## Deep dives')).toEqual(['links: code, long_url, created_at']);
  });

  it.each([
    'Scale: cache, CDN, sharding',
    'We shard (by code, user or time) when it grows.',
    'POST /links {long_url, alias, expires_at}',
    'Reads: 4k/s, writes: 40/s',
    'Alert on: depth, age, errors',
  ])('are not seen where there are none: %s', (text) => {
    expect(read(text, '## Deep dives')).toEqual([]);
  });

  it('need a sign, where they stand outside of their section, or one like them beside them', () => {
    const two = 'creds user_id, algo, salt, hash (own table)\nsessions id,user,device,refresh_hash,exp';
    expect(read(two, 'Notes:')).toEqual([
      'creds: user_id, algo, salt, hash',
      'sessions: id, user, device, refresh_hash, exp',
    ]);
    expect(read('sessions id,user,device,refresh_hash,exp', 'Notes:')).toEqual([]);
    expect(read('Partition by user_id, day, type\nStore id, email, code in one row')).toEqual([]);
    expect(read('Postgres for users, sessions, audit')).toEqual([]);
    expect(read('Use PKCE, state, nonce and redirect_uri')).toEqual([]);
    expect(read('We hash keys, user, token, expiry')).toEqual([]);
  });

  it('say where they stand', () => {
    const text = 'One table, links(code PK, long_url, created_at), is enough.';
    const [one] = readSheet(text).tables;
    expect(text.slice(one?.start, one?.end)).toBe('links(code PK, long_url, created_at)');
  });
});
