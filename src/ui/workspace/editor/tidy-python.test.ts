import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidyPython } from './tidy-python.ts';

test.each([
  ['blanks at line ends go', 'x = 1   \ny = 2\t\n', 'x = 1\ny = 2\n'],
  [
    'tabs become four columns',
    'def f():\n\tif x:\n\t\treturn 0\n  \ty',
    'def f():\n    if x:\n        return 0\n    y\n',
  ],
  ['tabs inside a line stay', 'x =\t1', 'x =\t1\n'],
  ['at most two empty lines', 'a\n\n\n\n\nb', 'a\n\n\nb\n'],
  ['one line break at the end', 'a\n\n\n', 'a\n'],
  ['a triple-quoted text stays', 'x = """a  \n\tb  \n\n\n\n"""  \ny  ', 'x = """a  \n\tb  \n\n\n\n"""\ny\n'],
  ['a quote in a comment opens nothing', '# don\'t """ \nx  ', '# don\'t """\nx\n'],
  ['a quote in a text opens nothing', "x = \"'''\"  \ny  ", "x = \"'''\"\ny\n"],
  ['an escaped quote closes nothing', "x = '''a\\'''  \n  b  \n'''  ", "x = '''a\\'''  \n  b  \n'''\n"],
])('%s', (_, source, tidied) => {
  expect(tidyPython(source)).toBe(tidied);
});

test('tidying twice changes nothing more, and no character but blanks is lost', () => {
  const source = fc.string({ unit: fc.constantFrom('a', ' ', '\t', '\n', '"', "'", '#', '\\', '"""'), maxLength: 60 });
  fc.assert(
    fc.property(source, (text) => {
      const once = tidyPython(text);
      expect(tidyPython(once)).toBe(once);
      expect(once.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
    }),
  );
});
