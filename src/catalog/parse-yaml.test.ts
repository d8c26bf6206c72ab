import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { PackageError } from './package-error.ts';
import { parseYaml } from './parse-yaml.ts';

const schema = z.strictObject({ name: z.string(), sizes: z._default(z.array(z.strictObject({ width: z.int() })), []) });

function say(text: string): string {
  try {
    return JSON.stringify(parseYaml(text, 'f.yaml', schema).data);
  } catch (error) {
    if (error instanceof PackageError) return error.message;
    throw error;
  }
}

test('text that the schema accepts', () => {
  expect(say('name: yes\nsizes: [{ width: 0 }]')).toBe('{"name":"yes","sizes":[{"width":0}]}');
});

test('what is no YAML, with its line', () => {
  expect(say('name: a\nname: b')).toMatchInlineSnapshot(`"f.yaml:2: Map keys must be unique — remove one of the two"`);
  expect(say('name: a\nsizes: `x`')).toMatchInlineSnapshot(
    `"f.yaml:2: Plain value cannot start with reserved character \` — put the text in quotes"`,
  );
  expect(say('name: [a')).toMatchInlineSnapshot(
    `"f.yaml:1: Flow sequence in block collection must be sufficiently indented and end with a ] — correct the YAML there"`,
  );
  expect(say('name: !secret a')).toMatchInlineSnapshot(`"f.yaml:1: Unresolved tag: !secret — remove the tag"`);
  expect(say('name: a\n---\nname: b')).toMatchInlineSnapshot(
    `"f.yaml:2: begins a second document — keep one document"`,
  );
});

test('what the schema refuses, with its line', () => {
  expect(say('name: a\nsizes:\n  - width: 1\n  - width: 1.5\n    hieght: 2')).toMatchInlineSnapshot(`
    "f.yaml:4: sizes[1].width: is 1.5 — write a whole number
    f.yaml:5: sizes[1].hieght: is not a known field — remove it; the fields here are width"
  `);
  expect(say('sizes: []')).toMatchInlineSnapshot(`"f.yaml:1: name: is missing — add it: a text"`);
  expect(say('')).toMatchInlineSnapshot(`"f.yaml: is missing — add it: a mapping"`);
  expect(say('# only a comment\njust words')).toMatchInlineSnapshot(`"f.yaml:2: is "just words" — write a mapping"`);
});

test('an alias bomb is refused without being built', () => {
  const levels = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &b${i + 1} [${`*b${i},`.repeat(10)}]`);
  expect(say(`name: a\na0: &b0 [x]\n${levels.join('\n')}`)).toMatchInlineSnapshot(
    `"f.yaml: Excessive alias count indicates a resource exhaustion attack — write the values out instead of using aliases"`,
  );
});

test('errors carry file, field and remedy apart', () => {
  const parse = (): unknown => parseYaml('name: 1', 'f.yaml', schema);
  expect(parse).toThrow(PackageError);
  expect(parse).toThrow(expect.objectContaining({ file: 'f.yaml:1', field: 'name', remedy: 'write a text' }));
});
