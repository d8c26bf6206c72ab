import { expect, test } from 'vitest';
import { awaitOpened } from './await-opened.ts';
import { notArrived } from './not-arrived.ts';

function waitFor(opening: Promise<string>) {
  const told: string[] = [];
  const callOff = awaitOpened(
    opening,
    (opened) => told.push(`opened ${opened}`),
    (message) => told.push(message),
  );
  const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  return { told, callOff, turn };
}

test('what was opened is shown', async () => {
  const { told, turn } = waitFor(Promise.resolve('it'));
  await turn();
  expect(told).toEqual(['opened it']);
});

test('a workspace that cannot be opened says why', async () => {
  const { told, turn } = waitFor(Promise.reject(new Error('The prompt could not be loaded.')));
  await turn();
  expect(told).toEqual(['The prompt could not be loaded.']);
});

test('a script that does not arrive is told of without its address', async () => {
  const missing = Promise.reject(new TypeError('Failed to fetch dynamically imported module: https://x/a.js'));
  const { told, turn } = waitFor(missing.catch(notArrived));
  await turn();
  expect(told).toEqual([expect.stringMatching(/^A part of the page could not be loaded\..*reload/)]);
});

test('a page that has gone away hears nothing', async () => {
  const opened = waitFor(Promise.resolve('it'));
  const failed = waitFor(Promise.reject(new Error('no')));
  opened.callOff();
  failed.callOff();
  await opened.turn();
  expect([...opened.told, ...failed.told]).toEqual([]);
});
