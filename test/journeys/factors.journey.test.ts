import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBarriers, overflow } from './accessibility.ts';
import { useBrowser, type Visitor } from './browser.ts';
import { join } from './joining.ts';
import { appCode, newestCode, signIn } from './person.ts';

const visit = useBrowser();

const email = 'anyone.who.helps@mail.example.test';
const handle = 'velvet-apron';

/** Gives the browser a device that can hold passkeys and says yes to every question. */
async function addAuthenticator({ context, page }: Visitor): Promise<void> {
  const devTools = await context.newCDPSession(page);
  await devTools.send('WebAuthn.enable');
  await devTools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  });
}

test('A member makes a passkey and signs in with nothing else', async () => {
  const visitor = await visit();
  const { page } = visitor;
  await addAuthenticator(visitor);
  await signIn(page, 'copper-kettle');
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByLabel('Name of this passkey').fill('The kitchen tablet');
  await page.getByRole('button', { name: 'Make a passkey' }).click();
  await page.getByRole('status').getByText('Your passkey is ready.').waitFor();
  await page.getByRole('button', { name: 'Remove The kitchen tablet' }).first().waitFor();

  await signOut(page);
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await page.getByRole('heading', { level: 1, name: /, copper-kettle$/ }).waitFor();
});

test('A new moderator, whom two people let in, adds a second step before anything else, and a recovery code works once', async () => {
  const { page: asks } = await visit({ as: 'program-desk' });
  await asks.goto('/invitations/new');
  await asks.getByLabel('Email address').first().fill(email);
  await asks.getByLabel('They are').first().selectOption('Moderator (needs a second person)');
  await asks.getByRole('button', { name: 'Send the invitation' }).click();
  await asks.getByText(`${email} waits for a second person on staff.`).first().waitFor();

  const { page: agrees } = await visit();
  await signIn(agrees, 'day-counselor');
  await agrees.goto('/invitations');
  await agrees.getByRole('button', { name: `Approve ${email}` }).click();
  await agrees.getByRole('dialog').getByRole('button', { name: 'Approve and send' }).click();
  await agrees.getByRole('status').getByText('Approved and sent.').waitFor();

  const { page } = await visit();
  await join(page, email, handle);
  await page.getByRole('heading', { name: 'Add a second step' }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.goto('/queue');
  await page.getByRole('heading', { name: 'Add a second step' }).waitFor();

  await page.getByRole('button', { name: 'Use an app' }).click();
  const secret = (await page.locator('code').innerText()).replaceAll(' ', '');
  expect(await findBarriers(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await page.getByLabel('Code from your app').fill(appCode(secret));
  await page.getByRole('heading', { name: 'Keep these codes' }).waitFor();
  const codes = await page
    .getByRole('list', { name: 'Recovery codes' })
    .getByRole('listitem')
    .allInnerTexts();
  expect(new Set(codes).size).toBe(10);
  expect(await findBarriers(page)).toEqual([]);
  await page.getByLabel('I’ve kept them somewhere safe, not only on this device.').check();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('heading', { name: 'Queue', level: 1 }).waitFor();

  await signOut(page);
  await offerRecoveryCode(page, codes[0] ?? '');
  await page.getByRole('heading', { name: 'Queue', level: 1 }).waitFor();
  await page.goto('/settings');
  await page.getByText('9 are left.').waitFor();
}, 120_000);

test('A used recovery code, and a wrong code of the app, lead nowhere', async () => {
  const { page } = await visit({ expected: /status of 4\d\d/ });
  await proveMailbox(page, email);
  await page.getByRole('heading', { name: 'One more step' }).waitFor();
  await page.getByLabel('Code from your app').fill('000000');
  await page.getByRole('alert').getByText(/\w/).waitFor();
  await page.goto('/queue');
  await page.getByRole('heading', { name: 'Come on in.' }).waitFor();
});

async function proveMailbox(page: Page, address: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Email address').fill(address);
  await page.getByRole('button', { name: 'Email me a code' }).click();
  await page.getByRole('heading', { name: 'Check your email' }).waitFor();
  await page.getByLabel('Code', { exact: true }).fill(await newestCode(address));
}

async function offerRecoveryCode(page: Page, code: string): Promise<void> {
  await proveMailbox(page, email);
  await page.getByRole('button', { name: 'Use a recovery code' }).click();
  await page.getByLabel('Recovery code').fill(code);
  await page.getByRole('button', { name: 'Continue' }).click();
}

async function signOut(page: Page): Promise<void> {
  await page.goto('/you');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('heading', { level: 1, name: 'Come on in.' }).waitFor();
}
