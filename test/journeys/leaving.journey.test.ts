import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { launchChromium } from '#test/support/chromium.ts';
import { useBrowser, weather } from './browser.ts';
import { openConversation } from './community.ts';
import { signIn } from './person.ts';

const visit = useBrowser(() => launchChromium({ backForwardCache: true }));

const board = 'Getting through today';
const title = 'Hiding in the stairwell at work';

/** Presses Shift three times, wherever the focus is. */
async function pressShift(page: Page): Promise<void> {
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
}

/** Goes back through everything this tab remembers: nothing of ours may show, in the page or in its title. */
async function expectNothingBehind(page: Page, words: string): Promise<void> {
  await page.waitForURL(weather);
  for (let step = 0; step < 6; step += 1) {
    await page.goBack({ waitUntil: 'commit' }).catch(() => null);
    const shown = page.getByText(words);
    expect(await shown.filter({ visible: true }).count()).toBe(0);
    if (page.url() === 'about:blank') break;
    await page.waitForURL(weather);
    await page.getByRole('heading', { name: 'Weather' }).waitFor();
    expect(await page.title()).toBe('Weather');
  }
}

test('The button leaves for the weather, ends the session, and Back shows nothing', async () => {
  const { page, context } = await visit({ as: 'small-wren' });
  await openConversation(page, board, title);
  await page.getByRole('button', { name: 'Leave quickly' }).click();
  await expectNothingBehind(page, title);

  const later = await context.newPage();
  await later.goto('/today');
  await later.getByRole('heading', { name: 'Come on in.' }).waitFor();
});

test('Shift three times leaves from a field, and what was being written is gone', async () => {
  const { page, context } = await visit({ as: 'slow-heron' });
  await openConversation(page, board, title);
  const conversation = page.url();
  await page.getByLabel('Your reply').fill('nobody may find this sentence');
  await page.getByText('Draft saved on this device.').waitFor();
  await page.getByLabel('Your reply').focus();
  await pressShift(page);
  await expectNothingBehind(page, title);

  const later = await context.newPage();
  await signIn(later, 'slow-heron');
  await later.goto(conversation);
  await later.getByRole('heading', { name: title, level: 1 }).waitFor();
  await later.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  expect(await later.getByLabel('Your reply').inputValue()).toBe('');
  expect(await later.getByText('nobody may find this sentence').count()).toBe(0);
});

test('Shift three times leaves from a dialog, and capitals never do', async () => {
  const { page } = await visit({ as: 'paper-lantern' });
  await openConversation(page, board, title);
  await page.getByLabel('Your reply').focus();
  await page.keyboard.type('NO');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await page.keyboard.type('K');
  await page.keyboard.press('Shift');
  await page
    .getByRole('button', { name: /^More about the post by/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Report' }).click();
  await page.getByRole('dialog', { name: 'Report this post' }).waitFor();
  await pressShift(page);
  await expectNothingBehind(page, title);
});
