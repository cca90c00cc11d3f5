import type { Page } from 'playwright-core';
import { newestCode, newestMail } from './person.ts';

/** Staff invite one participant by email. */
export async function invite(page: Page, email: string): Promise<void> {
  await page.goto('/invitations/new');
  const form = page.getByRole('region', { name: 'One invitation' });
  await form.getByLabel('Email address').fill(email);
  await form.getByLabel('They are').selectOption('Participant');
  await form.getByLabel('Cohort').selectOption('Spring evening group');
  await form.getByRole('button', { name: 'Send the invitation' }).click();
  await form.getByText(`The invitation to ${email} is on its way.`).waitFor();
}

/** The invited person follows the link in their mail, up to the page where their role begins. */
export async function join(page: Page, email: string, handle: string): Promise<void> {
  const link = /\S+\/join#\S+/.exec((await newestMail(email)).text)?.[0] ?? '';
  await page.goto(link);
  await page.getByRole('button', { name: 'Email me a code' }).click();
  await page.getByRole('heading', { name: 'Check your email' }).waitFor();
  await page.getByLabel('Code', { exact: true }).fill(await newestCode(email));

  await page.getByRole('heading', { name: 'How people will know you' }).waitFor();
  await page.getByLabel('Handle', { exact: true }).fill(handle);
  await page.getByText('This one is free.').waitFor();
  await page.getByRole('radio', { name: 'heron' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();

  await page.getByRole('heading', { name: 'House rules', level: 1 }).waitFor();
  await page.getByLabel('I’ve read the house rules, and I’ll keep them.').check();
  await page.getByRole('button', { name: 'Continue' }).click();

  await page.getByRole('heading', { name: 'Privacy notice', level: 1 }).waitFor();
  await page.getByLabel('I’ve read the privacy notice, and I agree. I’m 18 or older.').check();
  await page.getByRole('button', { name: `Join as ${handle}` }).click();
  await page.getByRole('heading', { name: 'Privacy notice', level: 1 }).waitFor({ state: 'detached' });
}
