import { EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';
import { errorMark, markedLine, setErrorMark } from './error-mark.ts';

function marked(line: number, text = 'one\ntwo\nthree'): EditorState {
  const state = EditorState.create({ doc: text, extensions: [errorMark] });
  return state.update({ effects: setErrorMark.of({ line, message: 'no' }) }).state;
}
const insert = (state: EditorState, at: number, text: string): EditorState =>
  state.update({ changes: { from: at, insert: text } }).state;

test('a line is marked, and unmarked', () => {
  expect(markedLine(marked(2))).toBe(2);
  expect(markedLine(marked(2).update({ effects: setErrorMark.of(null) }).state)).toBeNull();
});

test('a line that is not there is not marked', () => {
  expect(markedLine(marked(4))).toBeNull();
  expect(markedLine(marked(0))).toBeNull();
});

test('the mark moves with its line when lines come and go above', () => {
  expect(markedLine(insert(marked(2), 0, 'zero\n'))).toBe(3);
  expect(markedLine(insert(marked(2), 13, '\nfour'))).toBe(2);
});

test('the mark goes when its line is edited', () => {
  expect(markedLine(insert(marked(2), 5, 'x'))).toBeNull();
  expect(markedLine(insert(marked(2), 7, 'x'))).toBeNull();
});
