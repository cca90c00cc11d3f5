import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { postNamed } from './community.ts';
import { expectFocus, hasFocus } from './focus.ts';
import { newestCode, personCalled } from './person.ts';

const visit = useBrowser();

const mostStops = 120;

/** Presses Tab, or Shift and Tab, until the focus is where it should be. @throws Error when it never gets there */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press(key);
    if (await hasFocus(target)) return;
  }
  throw new Error(`The keyboard does not reach ${String(target)}`);
}

async function follow(page: Page, link: string, arrived: string): Promise<void> {
  await tabTo(page, page.getByRole('link', { name: link }));
  await page.keyboard.press('Enter');
  await expectFocus(page.getByRole('heading', { name: arrived, exact: true }));
}

test('Signing in, reading, supporting, answering and reporting need no mouse', async () => {
  const { page } = await visit();
  const { email } = personCalled('patient-moss');
  await page.goto('/sign-in');
  await page.getByRole('heading', { name: 'Come on in.' }).waitFor();
  await tabTo(page, page.getByLabel('Email address'));
  await page.keyboard.type(email);
  await page.keyboard.press('Enter');
  await expectFocus(page.getByRole('heading', { name: 'Check your email' }));
  await tabTo(page, page.getByLabel('Code', { exact: true }));
  await page.keyboard.type(await newestCode(email));
  await page.getByRole('heading', { level: 1, name: /, patient-moss$/ }).waitFor();

  await follow(page, 'Community', 'Community');
  await follow(page, 'Triggers and tools', 'Triggers and tools');
  await follow(page, 'An old number keeps calling', 'New since you were here');

  const opening = page.getByRole('article').first();
  await tabTo(page, opening.getByRole('button', { name: 'Same here' }), 'Shift+Tab');
  await page.keyboard.press('Space');
  await opening.getByRole('button', { name: 'Same here', pressed: true }).waitFor();

  await tabTo(page, page.getByLabel('Your reply'));
  await page.keyboard.type('Mine stops calling after the second week.');
  await tabTo(page, page.getByRole('button', { name: 'Reply', exact: true }));
  await page.keyboard.press('Enter');
  const reply = postNamed(page, 'patient-moss');
  await reply.getByText('Mine stops calling').waitFor();

  await page.reload();
  const menu = opening.getByRole('button', { name: /^More about/ });
  await tabTo(page, menu);
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Report' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Report this post' });
  await expectFocus(dialog.getByRole('heading'));
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await expectFocus(menu);

  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Report' }));
  await page.keyboard.press('Enter');
  await tabTo(page, dialog.getByRole('radio').first());
  await page.keyboard.press('ArrowDown');
  await tabTo(page, dialog.getByRole('button', { name: 'Send report' }));
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Thank you for looking out.').waitFor();
});

test('The first stop skips to the content', async () => {
  const { page } = await visit({ as: 'quiet-river' });
  await page.goto('/community');
  await page.getByRole('heading', { level: 1, name: 'Community' }).waitFor();
  await page.keyboard.press('Tab');
  await expectFocus(page.getByRole('link', { name: 'Skip to main content' }));
  await page.keyboard.press('Enter');
  await expectFocus(page.getByRole('main'));
});

test('Behind an open dialog nothing can be reached, and help and leaving stay', async () => {
  const { page } = await visit({ as: 'quiet-river' });
  await page.goto('/community');
  await page.getByRole('link', { name: 'Small good things' }).click();
  await page.getByRole('link', { name: 'My fifteen-year-old asked me to cut her bangs' }).click();
  await page
    .getByRole('button', { name: /^More about the post by/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Report' }).click();
  await page.getByRole('dialog').waitFor();
  const reached: string[] = [];
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate<string>(`(() => {
        const place = document.activeElement.closest('main, nav, [role=dialog], header, body');
        return place.matches('[role=dialog]') ? 'dialog' : place.matches('main, nav') ? 'behind' : document.activeElement.textContent.trim();
      })()`),
    );
  }
  expect(reached).toContain('dialog');
  expect(reached).toContain('Get help now');
  expect(reached).not.toContain('behind');
});

test('Nothing moves for someone who asked for less motion', async () => {
  const { page } = await visit({ as: 'quiet-river' });
  await page.goto('/community');
  await page.getByRole('link', { name: 'Triggers and tools' }).click();
  await page.getByRole('heading', { level: 1, name: 'Triggers and tools' }).waitFor();
  expect(
    await page.evaluate<number>(
      'document.getAnimations().filter((one) => one.effect.getComputedTiming().duration > 10).length',
    ),
  ).toBe(0);
});
