import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { openBoard } from './community.ts';
import { signIn } from './person.ts';
import { readStorages } from './storage.ts';

const visit = useBrowser();

const canary = 'marzipantrombone';

test('A draft survives a reload, lies unreadable on the device, and goes with the sign-out', async () => {
  const { page } = await visit({ as: 'late-bus', serviceWorkers: 'allow' });
  await openBoard(page, 'Getting through today');
  await page.getByRole('link', { name: 'Start a conversation' }).first().click();
  await page.getByLabel('Title').fill(`About ${canary}`);
  await page.getByLabel('What do you want to say?').fill(`It is ${canary} again.`);
  await page.getByText('Draft saved on this device').waitFor();
  const composer = page.url();

  await page.reload();
  await page.getByText('Your draft is back, as you left it.').waitFor();
  expect(await page.getByLabel('Title').inputValue()).toBe(`About ${canary}`);
  expect(await page.getByLabel('What do you want to say?').inputValue()).toBe(`It is ${canary} again.`);

  const kept = await readStorages(page);
  expect(kept).toContain('drafts');
  expect(kept).toContain('"a key"');
  expect(kept).not.toContain(canary);
  expect(kept).not.toContain('late-bus');

  await page.goto('/you');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('heading', { level: 1, name: 'Come on in.' }).waitFor();
  expect(await readStorages(page)).not.toContain('"a key"');

  await signIn(page, 'late-bus');
  await page.goto(composer);
  await page.getByRole('heading', { name: 'Who will read this' }).waitFor();
  expect(await page.getByLabel('Title').inputValue()).toBe('');
});
