import { expect, test, type Locator, type Page } from '@playwright/test';
import { sampleCase, sampleReport } from '../../src/ui/grading/grading-fixtures.ts';
import { axeFindingsInBothThemes } from './axe.ts';
import { fakeJudge } from './fake-judge.ts';

// The workspace by itself: a fake judge decides what comes when. What the real judges say is tested with them.

const editor = (page: Page): Locator => page.getByRole('textbox', { name: 'Code' });

async function open(page: Page, problem = 'two-sum'): Promise<void> {
  await page.goto(`problems/${problem}/`);
  await expect(editor(page)).toBeVisible();
}

/** Loads the page anew, and waits until it hears what is pressed. */
async function reload(page: Page): Promise<void> {
  await page.reload();
  await expect(page.getByRole('button', { name: 'Submit' })).toBeEnabled();
}

async function type(page: Page, text: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press('ControlOrMeta+a');
  // As pasted: typing would have brackets closed and lines indented by the editor.
  await page.keyboard.insertText(text);
}

test.describe('drafts', () => {
  test('every change survives a reload, in each language by itself', async ({ page }) => {
    await open(page);
    await type(page, 'python = 1');
    await page.getByLabel('Language').selectOption('javascript');
    await expect(editor(page)).toContainText('twoSum');
    await type(page, 'const javascript = 2;');
    await reload(page);
    await expect(editor(page)).toHaveText('const javascript = 2;');
    await page.getByLabel('Language').selectOption('python');
    await expect(editor(page)).toHaveText('python = 1');
  });

  test('two tabs show the same text, and neither overwrites the other', async ({ page, context }) => {
    await open(page);
    const other = await context.newPage();
    await open(other);
    await type(page, 'from_the_first = 1');
    await expect(editor(other)).toHaveText('from_the_first = 1');
    await type(other, 'from_the_second = 2');
    await expect(editor(page)).toHaveText('from_the_second = 2');
  });

  test('a reset can be undone, and what was there is in the history', async ({ page }) => {
    await open(page);
    await type(page, 'mine = 1');
    await page.getByRole('button', { name: 'Reset to the starter code' }).click();
    await expect(editor(page)).toContainText('def twoSum');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(editor(page)).toHaveText('mine = 1');

    await type(page, 'other = 2');
    await page.getByRole('tab', { name: 'Attempts' }).click();
    await page.getByRole('button', { name: /Before an old text was restored/ }).click();
    await page.getByRole('button', { name: 'Restore to the editor' }).click();
    await expect(editor(page)).toContainText('def twoSum');
    await page.getByRole('button', { name: 'All attempts' }).click();
    await expect(page.locator('.past-row')).toHaveCount(3);
  });

  test('JavaScript is formatted, and a syntax error is said instead', async ({ page }) => {
    await open(page);
    await page.getByLabel('Language').selectOption('javascript');
    await expect(editor(page)).toContainText('twoSum');
    await type(page, 'const f=(a)=>{return a}');
    await page.getByRole('button', { name: /^Format/ }).click();
    await expect(editor(page)).toContainText('const f = (a) => {');
    await type(page, 'const f = (');
    await page.getByRole('button', { name: /^Format/ }).click();
    await expect(page.getByText(/^Not formatted: /)).toBeVisible();
    await expect(editor(page)).toHaveText('const f = (');
  });
});

test.describe('runs', () => {
  test('the queue, the preparation and each case are shown as they come', async ({ page }) => {
    const judge = await fakeJudge(page);
    await open(page);
    await page.getByRole('button', { name: 'Submit' }).click();
    await judge.send({ type: 'queued', ahead: 3 });
    await expect(page.getByText('Waiting: 3 ahead')).toBeVisible();
    await judge.send({ type: 'preparing', what: 'Loading Python', done: 0.25 });
    await expect(page.getByRole('progressbar')).toHaveAttribute('value', '0.25');
    await judge.send({ type: 'started', total: 4 }, { type: 'case', index: 0, case: sampleCase() });
    await expect(page.getByText('1 of 4 cases')).toBeVisible();
    await judge.send({ type: 'report', report: sampleReport({ passed: 4, total: 4 }) });
    await expect(page.getByRole('heading', { name: 'Accepted' })).toBeVisible();
    await expect(page.getByText(/judged by the server in isolated-vm/)).toBeVisible();
    expect(await judge.requests()).toMatchObject([{ problem: 'two-sum', language: 'python', mode: 'submit' }]);
  });

  test('a cancelled run is broken off, and the next one works', async ({ page }) => {
    const judge = await fakeJudge(page);
    await open(page);
    await page.getByRole('button', { name: 'Run' }).click();
    await judge.send({ type: 'started', total: 3 });
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByText('Cancelled. Nothing was counted.')).toBeVisible();
    expect(await judge.cancelled()).toBe(1);
    await page.getByRole('button', { name: 'Run' }).click();
    await expect.poll(async () => (await judge.requests()).length).toBe(2);
    await judge.send({ type: 'report', report: sampleReport() });
    await expect(page.getByRole('heading', { name: 'Accepted' })).toBeVisible();
  });

  test('the second click of a double click does not cancel what the first began', async ({ page }) => {
    const judge = await fakeJudge(page);
    await open(page);
    await page.getByRole('button', { name: 'Submit' }).dblclick();
    await judge.send({ type: 'started', total: 3 });
    await expect(page.getByRole('button', { name: 'Cancel' })).toBeVisible();
    expect(await judge.cancelled()).toBe(0);
  });

  test('a busy server is waited for, and the wait is said', async ({ page }) => {
    const judge = await fakeJudge(page);
    await open(page);
    await judge.refuseNext(429, '1');
    await page.getByRole('button', { name: 'Run' }).click();
    await expect(page.getByText('The server is busy. Trying again in 1 s…')).toBeVisible();
    await expect.poll(async () => (await judge.requests()).length).toBe(2);
    await judge.send({ type: 'report', report: sampleReport() });
    await expect(page.getByRole('heading', { name: 'Accepted' })).toBeVisible();
  });

  test('the first failing case is explained: input, both answers, output', async ({ page }) => {
    const judge = await fakeJudge(page);
    await open(page);
    await page.getByRole('button', { name: 'Submit' }).click();
    const failure = sampleCase({
      kind: 'secret',
      verdict: 'WA',
      description: 'Zero is both a number and the target',
      input: { nums: '[0,4,3,0]', target: '0' },
      expected: '[0,3]',
      actual: '[0,0]',
      stdout: 'looking at 0',
      stdoutCut: true,
    });
    const report = sampleReport({
      verdict: 'WA',
      message: 'Position 0 is used twice.',
      cases: [sampleCase(), failure],
    });
    await judge.send({ type: 'report', report });
    const verdict = page.getByRole('article', { name: 'Verdict' });
    await expect(verdict.getByRole('heading', { name: 'Wrong answer' })).toBeVisible();
    await expect(verdict.getByText('Position 0 is used twice.')).toBeVisible();
    await expect(verdict.getByRole('heading', { name: failure.description })).toBeVisible();
    await expect(verdict.locator('ins')).toHaveText('3');
    await expect(verdict.locator('del')).toHaveText('0');
    await expect(verdict.getByRole('img', { name: /^nums\. List of 4 entries: 0, 4, 3, 0/ })).toBeVisible();
    await expect(verdict.getByText(/Printed \(the beginning/)).toBeVisible();

    // Both answers are seen without scrolling, on a small laptop too; the flat one is not drawn.
    await page.setViewportSize({ width: 1366, height: 768 });
    for (const side of ['expected', 'actual']) {
      await expect(verdict.locator(`[data-side="${side}"] .value-text`)).toBeInViewport({ ratio: 1 });
    }
    await expect(verdict.locator('.two-answers svg')).toHaveCount(0);
    await expect(verdict.getByText('of an earlier text')).toHaveCount(0);
    await type(page, 'changed = 1');
    await expect(verdict.getByText('of an earlier text')).toBeVisible();
    await page.keyboard.press('ControlOrMeta+Shift+Enter');
    await expect.poll(async () => (await judge.requests()).length).toBe(2);
    await judge.send({ type: 'report', report: sampleReport() });
    await expect(page.getByRole('link', { name: 'Another problem' })).toBeInViewport({ ratio: 1 });
  });

  test('an error is marked in the code until its line is edited, and the cursor goes there', async ({ page }) => {
    const judge = await fakeJudge(page);
    await open(page);
    await type(page, 'first\nsecond = x\nthird');
    await page.keyboard.press('ControlOrMeta+Enter');
    const error = { message: 'NameError: x', line: 2, column: 10, frames: [] };
    const failure = sampleCase({ verdict: 'RTE', error, actual: null });
    await judge.send({ type: 'report', report: sampleReport({ verdict: 'RTE', cases: [failure] }) });
    await expect(page.locator('.cm-errorLine')).toHaveText('second = x');
    await expect(page.locator('.cm-pencilUnderline')).toBeVisible();
    await page.getByRole('button', { name: 'Go to line 2' }).click();
    await expect(editor(page)).toBeFocused();
    await page.keyboard.type('0');
    await expect(editor(page)).toContainText('second = 0x');
    await expect(page.locator('.cm-errorLine')).toHaveCount(0);
  });

  test('attempts are kept and can be compared with what is there now', async ({ page }) => {
    const judge = await fakeJudge(page);
    await open(page);
    await type(page, 'first = 1\nsame = 0');
    await page.keyboard.press('ControlOrMeta+Shift+Enter');
    const slow = sampleCase({ kind: 'secret', verdict: 'TLE', description: 'Many equal numbers', actual: null });
    await judge.send({ type: 'report', report: sampleReport({ verdict: 'TLE', passed: 3, total: 9, cases: [slow] }) });
    await expect(page.getByRole('heading', { name: 'Time limit exceeded' })).toBeVisible();
    await reload(page);
    await expect(page.getByRole('heading', { name: 'Many equal numbers' })).toBeVisible();
    await type(page, `second = 2 # ${'long '.repeat(40)}\nsame = 0`);
    await page.getByRole('tab', { name: 'Attempts' }).click();
    await page.getByRole('button', { name: /Time limit exceeded 3 of 9 cases/ }).click();
    await expect(page.getByRole('tabpanel', { name: 'Attempts' }).getByText('Many equal numbers')).toBeVisible();
    await page.getByRole('button', { name: 'Compare with now' }).click();
    await expect(page.locator('.diff-line[data-side="old"]')).toHaveText('−first = 1');
    await expect(page.locator('.diff-line[data-side="new"]')).toHaveText(/^\+second = 2/);
    await expect(page.locator('.diff-key')).toHaveText(['− the old text', '+ what is there now']);
    // The tint of a short line reaches as far as the longest one scrolls.
    const widths = await page.locator('.diff-line').evaluateAll((all) => all.map((line) => line.clientWidth));
    expect(new Set(widths).size).toBe(1);
  });
});

test.describe('with the real judge', () => {
  const solution =
    'const twoSum = (nums, target) => {\n  const seen = new Map();\n  for (const [i, n] of nums.entries()) {\n    if (seen.has(target - n)) return [seen.get(target - n), i];\n    seen.set(n, i);\n  }\n};';

  test('a right answer is accepted by the server, a wrong one is explained', async ({ page }) => {
    await open(page);
    await page.getByLabel('Language').selectOption('javascript');
    await expect(editor(page)).toContainText('twoSum');
    await type(page, solution);
    await page.keyboard.press('ControlOrMeta+Shift+Enter');
    await expect(page.getByRole('heading', { name: 'Accepted' })).toBeVisible();
    await expect(page.getByText(/judged by the server in isolated-vm/)).toBeVisible();
    await type(page, solution.replace('i];', 'i + 1];'));
    await page.keyboard.press('ControlOrMeta+Enter');
    const verdict = page.getByRole('article', { name: 'Verdict' });
    await expect(verdict.getByRole('heading', { name: 'Wrong answer' })).toBeVisible();
    await expect(verdict.getByRole('button', { name: 'Sample 1: Wrong answer' })).toBeVisible();
  });

  test('when the server goes away, the run moves to the browser and says so', async ({ page }) => {
    await open(page);
    await page.getByLabel('Language').selectOption('javascript');
    await expect(editor(page)).toContainText('twoSum');
    await type(page, solution);
    await expect(page.getByText('Your code is judged by the server, in isolated-vm.')).toBeVisible();
    await page.route('**/api/grade', (route) => route.abort('connectionrefused'));
    await page.keyboard.press('ControlOrMeta+Shift+Enter');
    await expect(page.getByRole('heading', { name: 'Accepted' })).toBeVisible();
    await expect(page.getByText(/judged in your browser$/)).toBeVisible();
    await expect(page.getByText('The server went away. Your code is now judged in your browser.')).toBeVisible();
  });
});

test.describe('without the network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('after one visit to a page, another opens and is judged in the browser', async ({ page, context }) => {
    test.slow();
    await open(page);
    await page.evaluate(async () => navigator.serviceWorker.ready);
    await context.setOffline(true);
    await open(page, 'valid-anagram');
    await page.getByLabel('Language').selectOption('javascript');
    await expect(editor(page)).toContainText('isAnagram');
    await type(page, 'const isAnagram = (s, t) => [...s].sort().join() === [...t].sort().join();');
    await page.keyboard.press('ControlOrMeta+Shift+Enter');
    await expect(page.getByRole('heading', { name: 'Accepted' })).toBeVisible();
    await expect(page.getByText(/judged in your browser$/)).toBeVisible();
  });
});

test.describe('own cases', () => {
  test('errors come at once, the case is kept, and only what is right is judged', async ({ page }) => {
    const judge = await fakeJudge(page);
    await open(page);
    await page.getByRole('button', { name: 'Own case' }).click();
    const nums = page.getByRole('textbox', { name: /^nums/ });
    await nums.fill('[1, 2.5]');
    await expect(page.getByText('nums[1] is 2.5, but must be a whole number.')).toBeVisible();
    await nums.fill('[0, 7]');
    await page.getByRole('textbox', { name: /^target/ }).fill('8');
    await expect(page.getByText(/No two positions of nums add up to target/)).toBeVisible();
    await page.getByRole('textbox', { name: /^target/ }).fill('7');
    await expect(page.locator('.case-error')).toHaveCount(0);
    await reload(page);
    await page.getByRole('button', { name: 'Mine 1' }).click();
    await expect(nums).toHaveValue('[0, 7]');

    await page.getByRole('button', { name: 'Run' }).click();
    const own = sampleCase({ kind: 'own', description: 'Mine 1', input: { nums: '[0,7]', target: '7' } });
    await judge.send({ type: 'report', report: sampleReport({ cases: [sampleCase(), own] }) });
    expect(await judge.requests()).toMatchObject([
      { mode: 'run', ownCases: [{ name: 'Mine 1', input: { nums: [0, 7], target: 7 } }] },
    ]);
    const verdict = page.getByRole('article', { name: 'Verdict' });
    await expect(verdict.getByRole('button', { name: 'Mine 1: Accepted' })).toHaveAttribute('aria-pressed', 'true');
    await expect(verdict.getByRole('group', { name: 'nums', exact: true })).toHaveText('[0,7]');
  });

  test('a removed case comes back with Undo', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Own case' }).click();
    await page.getByRole('button', { name: 'Remove' }).click();
    await expect(page.getByRole('button', { name: 'Mine 1' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('button', { name: 'Mine 1' })).toHaveAttribute('aria-pressed', 'true');
  });
});

test.describe('the left side', () => {
  test('hints come one at a time and stay, the editorial asks first', async ({ page }) => {
    await open(page);
    await page.getByRole('tab', { name: 'Hints' }).click();
    await page.getByRole('button', { name: 'Show the first hint' }).click();
    await expect(page.locator('.hint-list > li')).toHaveCount(1);
    await reload(page);
    await page.getByRole('tab', { name: 'Hints' }).click();
    await expect(page.locator('.hint-list > li')).toHaveCount(1);
    await page.getByRole('tab', { name: 'Editorial' }).click();
    await expect(page.getByRole('heading', { name: 'Brute force' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Show the editorial' }).click();
    await expect(page.getByRole('heading', { name: 'Brute force' })).toBeVisible();
  });

  test('notes are kept', async ({ page }) => {
    await open(page);
    await page.getByRole('tab', { name: 'Notes' }).click();
    await page.getByRole('textbox', { name: 'Notes' }).fill('Look before you store.');
    await reload(page);
    await page.getByRole('tab', { name: 'Notes' }).click();
    await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('Look before you store.');
  });

  test('the statement needs no script', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const page = await context.newPage();
    await page.goto('problems/linked-list-cycle/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Constraints' })).toBeVisible();
    await expect(page.getByRole('img', { name: /back to position/ }).first()).toBeVisible();
    await context.close();
  });
});

test.describe('a part of the page that does not arrive', () => {
  test('says so in its own place, and all the rest goes on', async ({ page }) => {
    await page.route('**/_astro/attempts.*.js', (route) => route.abort());
    await open(page);
    await type(page, 'mine = 1');
    await page.getByRole('tab', { name: 'Attempts' }).click();
    const notice = page.getByRole('alert').filter({ hasText: 'could not be opened' });
    await expect(notice).toBeVisible();
    await expect(editor(page)).toHaveText('mine = 1');
    await page.unroute('**/_astro/attempts.*.js');
    await notice.getByRole('button', { name: 'Reload' }).click();
    await expect(editor(page)).toHaveText('mine = 1');
    await page.getByRole('tab', { name: 'Attempts' }).click();
    await expect(page.getByRole('tabpanel', { name: 'Attempts' })).toBeVisible();
    await expect(notice).toHaveCount(0);
  });

  test('says so where the whole workspace waits for it, above a statement that can be read', async ({ page }) => {
    await page.route('**/_astro/open-workspace.*.js', (route) => route.abort());
    await page.goto('problems/two-sum/');
    await expect(page.getByRole('alert').filter({ hasText: 'A part of the page could not be loaded.' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test.describe('for everyone', () => {
  test('Tab indents, and Escape then Tab leaves the editor', async ({ page }) => {
    await open(page);
    await type(page, 'x');
    await page.keyboard.press('Home');
    await page.keyboard.press('Tab');
    await expect(editor(page)).toHaveText('    x');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect(editor(page)).not.toBeFocused();
  });

  test('Vim keys can be switched on', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Editor settings' }).click();
    await page.getByLabel('Vim keys').check();
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(page.locator('.cm-vimMode, .cm-vim-panel').first()).toBeAttached();
    await type(page, 'one\ntwo');
    await page.keyboard.press('Escape');
    await page.keyboard.type('ggdd');
    await expect(editor(page)).toHaveText('two');
  });

  test('axe finds nothing in either theme', async ({ page }) => {
    test.slow();
    const judge = await fakeJudge(page);
    await open(page);
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    await page.getByRole('button', { name: 'Own case' }).click();
    await page.getByRole('textbox', { name: /^nums/ }).fill('[1');
    await expect(page.locator('.case-error')).toBeVisible();
    await page.getByRole('tab', { name: 'Hints' }).click();
    await page.getByRole('button', { name: 'Show the first hint' }).click();
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    await page.getByRole('button', { name: 'Submit' }).click();
    const failure = sampleCase({ verdict: 'WA', kind: 'secret', actual: '[1, 1]', stdout: 'printed' });
    await judge.send({ type: 'report', report: sampleReport({ verdict: 'WA', cases: [failure] }) });
    await page.getByRole('tab', { name: 'Attempts' }).click();
    await expect(page.locator('.past-row')).toHaveCount(1);
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
  });

  test('nothing moves while the page wakes up', async ({ page }) => {
    await page.addInitScript(() => {
      const shifts = { total: 0 };
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.total += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await open(page);
    await expect(page.getByText('Sample 1')).toBeVisible();
    expect(await page.evaluate(() => (window as unknown as { shifts: { total: number } }).shifts.total)).toBeLessThan(
      0.02,
    );
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('one pane is shown at a time, and nothing is wider than the screen', async ({ page }) => {
    const judge = await fakeJudge(page);
    await page.goto('problems/two-sum/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Submit' })).toBeEnabled();
    await expect(editor(page)).toBeHidden();
    await page.getByRole('button', { name: 'Code', exact: true }).click();
    await expect(editor(page)).toBeVisible();
    await editor(page).click();
    await expect(page.getByText('leaves the editor')).toBeHidden();
    await page.getByRole('button', { name: 'Submit' }).click();
    await judge.send({ type: 'report', report: sampleReport() });
    await expect(page.getByRole('heading', { name: 'Accepted' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Result', exact: true })).toHaveAttribute('aria-current', 'true');
    await page.getByRole('button', { name: 'Cases', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Sample 1' })).toBeVisible();
    // The switch and the tabs below it say nothing twice.
    await expect(page.getByRole('tab', { name: /^(Cases|Result|Problem)$/ })).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
