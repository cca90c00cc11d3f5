import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

interface Focusable {
  ownerDocument: { activeElement: unknown };
}

/** Whether what a person types now goes to this element. */
export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element: Focusable) => element.ownerDocument.activeElement === element);
}

/** Waits until the focus is there: it moves once a page or a dialog has been drawn. */
export async function expectFocus(target: Locator): Promise<void> {
  await target.waitFor();
  await expect.poll(() => hasFocus(target), { timeout: 10_000, message: String(target) }).toBe(true);
}
