import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe looks at; all of the page and every rule where nothing is said. */
interface Extent {
  /** Selectors of what is left out. */
  readonly without?: readonly string[];
  readonly rules?: string[];
}

/**
 * What axe finds on a page, a line for each rule with where it is broken; empty where all is well. No page of ours has
 * frames, and without looking for them ("legacy mode") axe takes a third of the time; writing down what is in order would
 * take as long again.
 */
export async function axeFindings(page: Page, { without = [], rules }: Extent = {}): Promise<string[]> {
  const whole = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const builder = without.reduce((axe, selector) => axe.exclude(selector), whole);
  if (rules !== undefined) builder.withRules(rules);
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`);
}

/** The same in both themes; what is not about colours is looked at once. */
export async function axeFindingsInBothThemes(page: Page, extent: Omit<Extent, 'rules'> = {}): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axeFindings(page, extent);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axeFindings(page, { ...extent, rules: ['color-contrast'] });
  return [...light, ...dark.map((found) => `dark theme: ${found}`)];
}
