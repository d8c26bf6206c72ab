import { lazy } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LazyPanel, type LazyPanelProps } from './lazy-panel.tsx';

const Never = lazy(() => new Promise<never>(() => {}));

/** What React shows of a panel whose child threw, as a part does that has not arrived: no DOM is needed for that. */
function failed(props: LazyPanelProps): string {
  const panel = new LazyPanel(props);
  Object.assign(panel, { state: LazyPanel.getDerivedStateFromError() });
  return renderToStaticMarkup(panel.render());
}

test('what has come is shown, and what stands in for it until then', () => {
  expect(renderToStaticMarkup(<LazyPanel fallback="Opening…">here</LazyPanel>)).toBe('here');
  const waiting = renderToStaticMarkup(
    <LazyPanel fallback="Opening…">
      <Never />
    </LazyPanel>,
  );
  expect(waiting).toContain('Opening…');
});

test('a part that does not come says so in its own place, and offers to reload', () => {
  const shown = failed({ children: <Never /> });
  expect(shown).toMatch(/role="alert".*could not be opened.*nothing you typed is lost.*<button.*Reload<\/button>/);
});

test('a part that only adds to what is there can be missing without a word', () => {
  expect(failed({ children: <Never />, failure: null })).toBe('');
});
