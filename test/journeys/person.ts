import { TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import type { DemoAccount } from '#infra/local/demo/demo-file.ts';
import type { OutboxMail } from '#infra/local/outbox.ts';

const { address, people } = inject('community');

/** @throws Error when nobody of the demo has this handle */
export function personCalled(handle: string): DemoAccount {
  const person = people.find((candidate) => candidate.handle === handle);
  if (person === undefined) throw new Error(`Nobody is called ${handle}`);
  return person;
}

/** The newest mail somebody got. @throws Error when there is none */
export async function newestMail(to: string): Promise<OutboxMail> {
  const mail = (await outbox()).find((candidate) => candidate.to === to);
  if (mail === undefined) throw new Error(`${to} got no mail`);
  return mail;
}

/** Every mail that left, newest first. */
export async function outbox(): Promise<OutboxMail[]> {
  const response = await fetch(`${address}/local/outbox.json`);
  const { mails } = (await response.json()) as { mails: OutboxMail[] };
  return mails;
}

/** The six digits in the newest mail somebody got. */
export async function newestCode(to: string): Promise<string> {
  return /\b\d{6}\b/.exec((await newestMail(to)).text)?.[0] ?? '';
}

/** What somebody's authenticator app shows now. */
export function appCode(secret: string): string {
  return new TOTP({ secret }).generate();
}

/** Signs in as a person would: with the code from the mail and, for the team, the one from their app. */
export async function signIn(page: Page, handle: string, device = 'Just for today'): Promise<void> {
  const { email, totpSecret } = personCalled(handle);
  await page.goto('/sign-in');
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel(device).check();
  await page.getByRole('button', { name: 'Email me a code' }).click();
  await page.getByRole('heading', { name: 'Check your email' }).waitFor();
  await page.getByLabel('Code', { exact: true }).fill(await newestCode(email));
  if (totpSecret !== undefined) {
    await page.getByRole('heading', { name: 'One more step' }).waitFor();
    await page.getByLabel('Code from your app').fill(appCode(totpSecret));
  }
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
}
