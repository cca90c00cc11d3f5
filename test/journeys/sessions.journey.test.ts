import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { personCalled, signIn } from './person.ts';

const visit = useBrowser();

/** What the browser itself says about an answer of 401. */
const refused = /status of 401/;

test('Ending a session in the list signs the other browser out at its next request, with kind words', async () => {
  const { page: other } = await visit({ expected: refused });
  await signIn(other, 'corner-lamp');
  const { page } = await visit();
  await signIn(page, 'corner-lamp', 'Shared device');

  await page.goto('/settings');
  const sessions = page.getByRole('region', { name: 'Where you’re signed in' });
  await sessions.getByRole('listitem').nth(1).waitFor();
  const rows = await sessions.getByRole('listitem').allInnerTexts();
  expect(rows).toHaveLength(2);
  expect(rows.find((row) => row.includes('This one'))).toContain('Shared device');
  expect(rows.find((row) => !row.includes('This one'))).toContain('Just for today');
  await sessions.getByRole('button', { name: /^Sign out (?!everywhere)/ }).click();
  await page.getByRole('status').getByText('is signed out.').waitFor();
  await sessions.getByRole('listitem').nth(1).waitFor({ state: 'detached' });

  await expectSignedOutWhenGoingOn(other);
  await page.reload();
  await page.getByRole('heading', { name: 'Settings' }).waitFor();
});

test('Someone who is suspended is signed out at the next request, and comes back when restored', async () => {
  const { page: person } = await visit({ as: 'blue-thermos', expected: refused });
  await person.goto('/today');
  const { page: staff } = await visit({ as: 'program-desk' });
  await staff.goto(`/people/${personCalled('blue-thermos').memberId}`);
  await act(staff, 'Suspend');
  await staff.getByRole('status').getByText('blue-thermos is suspended and signed out.').waitFor();

  await expectSignedOutWhenGoingOn(person);

  await act(staff, 'Restore');
  await staff.getByRole('status').getByText('blue-thermos can sign in again.').waitFor();
  await signIn(person, 'blue-thermos');
});

async function expectSignedOutWhenGoingOn(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Community' }).first().click();
  await page.getByRole('heading', { name: 'Come on in.' }).waitFor();
  await page.getByRole('status').getByText('We signed you out to be safe.').waitFor();
  expect(await page.getByRole('navigation', { name: 'Main' }).count()).toBe(0);
}

async function act(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.getByRole('dialog').getByRole('button', { name }).click();
}
