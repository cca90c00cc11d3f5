import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBarriers, overflow } from './accessibility.ts';
import { useBrowser } from './browser.ts';
import { expectFocus } from './focus.ts';
import { placesOf } from './places.ts';

const visit = useBrowser();

const notHere = /status of 404/;
const unreachable = /net::ERR_(FAILED|INTERNET_DISCONNECTED)|status of 503/;

async function stopApi(context: BrowserContext): Promise<void> {
  await context.route('**/api/**', (route) => route.fulfill({ status: 503 }));
}

async function getHelp(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Get help now' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'You can talk to someone right now' }).waitFor();
  await page.getByRole('link', { name: /988/ }).first().waitFor();
}

test('What is not there, what is not for a person, and what is another program’s all look the same', async () => {
  const elsewhere = await placesOf('garden-fence').board('The family room');
  const { page } = await visit({ as: 'quiet-river', expected: notHere });
  for (const path of [
    '/nowhere',
    '/community/0000000000000000000000',
    '/community/0000000000000000000000/0000000000000000000000',
    elsewhere,
    '/people',
    '/queue',
  ]) {
    await page.goto(path);
    await page.getByRole('heading', { name: 'That page isn’t here' }).waitFor();
    expect(await page.getByText('The family room').count()).toBe(0);
  }
  expect(await findBarriers(page)).toEqual([]);
});

test('With the API down a page says so, help works, and trying again brings it back', async () => {
  const { page, context } = await visit({ as: 'quiet-river', expected: unreachable });
  await page.goto('/community');
  await page.getByRole('link', { name: 'Small good things' }).waitFor();
  await stopApi(context);
  await page.getByRole('link', { name: 'Small good things' }).click();
  const problem = page.getByRole('alert').filter({ hasText: 'This board didn’t load' });
  await problem.getByText('It’s us, not you. Nothing you wrote is lost.').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);

  await context.unroute('**/api/**');
  await problem.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { level: 1, name: 'Small good things' }).waitFor();
  await stopApi(context);
  await getHelp(page);
});

test('A stranger gets help while the API is down', async () => {
  const { page, context } = await visit({ expected: unreachable });
  await stopApi(context);
  await page.goto('/sign-in');
  await getHelp(page);
});

test('Offline, a page says so and help works, from the first visit on', async () => {
  const { page, context } = await visit({
    as: 'quiet-river',
    serviceWorkers: 'allow',
    expected: unreachable,
  });
  await page.goto('/community');
  await page.getByRole('link', { name: 'Small good things' }).waitFor();
  await page.evaluate(`navigator.serviceWorker.controller ??
    new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve))`);
  await context.setOffline(true);
  await page.getByRole('status').getByText('You’re offline.').waitFor();
  await page.getByRole('link', { name: 'Small good things' }).click();
  await page.getByRole('heading', { name: 'You’re offline' }).waitFor();
  expect(await findBarriers(page)).toEqual([]);

  await page.goto('/community');
  await getHelp(page);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'You can talk to someone right now' }).waitFor();
});

test('Before its script runs, the sign-in form cannot put an address into the URL', async () => {
  const { page, requested } = await visit({ javaScriptEnabled: false });
  await page.goto('/sign-in');
  await page.getByLabel('Email address').fill('someone@mail.example.test');
  await page.getByLabel('Email address').press('Enter');
  expect(await page.getByRole('button', { name: 'Email me a code' }).isDisabled()).toBe(true);
  await page.getByRole('link', { name: 'Get help now' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'You can talk to someone right now' }).waitFor();
  expect(requested.filter((url) => url.includes('someone'))).toEqual([]);
});

test('Going to another page moves the focus to its heading', async () => {
  const { page } = await visit({ as: 'program-desk' });
  await page.goto('/community');
  const follow = async (link: string, heading: string) => {
    await page.getByRole('link', { name: link, exact: true }).first().click();
    await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
    await expectFocus(page.getByRole('heading', { level: 1, name: heading }));
  };
  await follow('People', 'People');
  await follow('late-bus', 'late-bus');
  await follow('Queue', 'Queue');
  await follow('Hiding in the stairwell at work', 'Hiding in the stairwell at work');
  await follow('Invitations', 'Invitations');
  await follow('Invite people', 'Invite people');
  await follow('Settings', 'Settings');
});
