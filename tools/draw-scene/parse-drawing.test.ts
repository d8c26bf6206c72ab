import { expect, test } from 'vitest';
import { parseDrawing } from './parse-drawing.ts';

test('boxes, arrows, frames and notes', () => {
  const drawing = parseDrawing(
    [
      'style: loose # as by hand',
      'c=Browser | | db=Postgres / primary @store',
      'row',
      'lb=(nginx) | t="bare text" | d=<decide>',
      'c > lb ..> db : SQL : writes',
      'lb <> t',
      't - d',
      'frame Zone a: lb db',
      'note: 100M links / a month',
    ].join('\n'),
  );
  expect(drawing.style).toBe('loose');
  expect(drawing.boxes).toEqual([
    { key: 'c', label: 'Browser', shape: 'rectangle', tone: null, column: 0, row: 0 },
    { key: 'db', label: 'Postgres\nprimary', shape: 'rectangle', tone: 'store', column: 2, row: 0 },
    { key: 'lb', label: 'nginx', shape: 'ellipse', tone: null, column: 0, row: 2 },
    { key: 't', label: 'bare text', shape: 'text', tone: null, column: 1, row: 2 },
    { key: 'd', label: 'decide', shape: 'diamond', tone: null, column: 2, row: 2 },
  ]);
  expect(drawing.links).toEqual([
    { from: 'c', to: 'lb', heads: 'end', dashed: false, label: '' },
    { from: 'lb', to: 'db', heads: 'end', dashed: true, label: 'SQL : writes' },
    { from: 'lb', to: 't', heads: 'both', dashed: false, label: '' },
    { from: 't', to: 'd', heads: 'none', dashed: false, label: '' },
  ]);
  expect(drawing.frames).toEqual([{ label: 'Zone a', keys: ['lb', 'db'] }]);
  expect(drawing.notes).toEqual(['100M links\na month']);
});

test.each([
  ['a=A\na > b', 'line 2: no box is called b: a > b'],
  ['a=A | B', 'line 1: B is no box such as db=Postgres: a=A | B'],
  ['hello', 'line 1: is no row, chain of arrows, frame or note: hello'],
])('%j is refused', (text, message) => {
  expect(() => parseDrawing(text)).toThrow(message);
});
