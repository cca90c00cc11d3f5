import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };
/** The narrowest window everything must fit into, in CSS pixels. */
const narrowest = { width: 320, height: 640 };

/** A theme changes colors and nothing else. */
const rulesOfColor = ['color-contrast', 'link-in-text-block'];

/**
 * Looks at the page as it stands, on a phone and on a desk, in both themes.
 * @returns what axe finds, in words; nothing when all is well
 */
export async function findBarriers(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const size of [phone, desk]) {
    await page.setViewportSize(size);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const axe = new AxeBuilder({ page });
      if (colorScheme === 'dark') axe.withRules(rulesOfColor);
      const { violations } = await axe.analyze();
      for (const { id, nodes } of violations)
        for (const { target, failureSummary = '' } of nodes)
          found.push(`${id}, ${size.width} px, ${colorScheme}: ${target.join(' ')} ${failureSummary}`);
    }
  }
  return found;
}

/** @returns how far the page can be scrolled sideways at its narrowest, in CSS pixels */
export async function overflow(page: Page): Promise<number> {
  await page.setViewportSize(narrowest);
  return page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
}
