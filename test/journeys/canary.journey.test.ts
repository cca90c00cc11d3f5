import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { openConversation, postNamed, startConversation } from './community.ts';
import { invite, join } from './joining.ts';
import { outbox, signIn } from './person.ts';
import { readStorages } from './storage.ts';

const visit = useBrowser();

const canary = 'quaggaviola';
const email = 'invited-to-song@mail.example.test';
const board = 'Getting through today';
const title = `A song called ${canary}`;

const noteTitles = `addEventListener('DOMContentLoaded', () => {
  const note = () => window.noteTitle(document.title);
  note();
  new MutationObserver(note).observe(document.head, { childList: true, subtree: true, characterData: true });
});`;

test('What people write is in no log, no mail, no address, no title and no storage', async () => {
  const titles = new Set<string>();
  const watchTitles = async (context: BrowserContext) => {
    await context.exposeBinding('noteTitle', (_source, shown: string) => void titles.add(shown));
    await context.addInitScript(noteTitles);
  };
  const staff = await visit();
  const author = await visit({ serviceWorkers: 'allow' });
  // Their reading mark may still be on its way when the conversation is out of their sight.
  const reader = await visit({ as: 'quiet-river', serviceWorkers: 'allow', expected: /status of 404/ });
  const moderator = await visit({ as: 'bridge-keeper' });
  const everyone = [staff, author, reader, moderator];
  for (const { context } of everyone) await watchTitles(context);

  await signIn(staff.page, 'evening-counselor');
  await invite(staff.page, email);
  await join(author.page, email, canary);
  await startConversation(author.page, board, { title, body: `It goes ${canary}, twice.` });
  await edit(author.page);
  await report(reader.page);
  await hide(moderator.page);
  await author.page.goto('/notices');
  await author.page.getByText(`Please sing ${canary} elsewhere.`).waitFor();
  await openAddress(staff.page);
  await author.page.goto('/record');
  await author.page.getByText(`To send the words of ${canary}.`).waitFor();

  const { logFile } = inject('community');
  const log = readFileSync(logFile, 'utf8');
  expect(log).toContain('"route"');
  expect(log.toLowerCase()).not.toContain(canary);
  expect(log).not.toContain(email);
  expect(JSON.stringify(await outbox())).not.toContain(canary);
  expect(everyone.flatMap(({ requested }) => requested).filter((url) => url.includes(canary))).toEqual([]);
  expect([...titles]).toContain('Conversation - Footbridge');
  expect([...titles].filter((shown) => shown.includes(canary))).toEqual([]);
  for (const { page } of everyone) expect(await readStorages(page)).not.toContain(canary);
}, 120_000);

async function edit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More about your post' }).click();
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('textbox', { name: 'Your post' }).fill(`It goes ${canary}, three times.`);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await postNamed(page, canary).getByText('three times').waitFor();
}

async function report(page: Page): Promise<void> {
  await openConversation(page, board, title);
  await page.getByRole('button', { name: `More about the post by ${canary}` }).click();
  await page.getByRole('button', { name: 'Report' }).click();
  await page.getByLabel('Something else').check();
  await page.getByLabel('Anything we should know?').fill(`The ${canary} is stuck in my ear.`);
  await page.getByRole('button', { name: 'Send report' }).click();
  await page.getByRole('status').getByText('Thank you for looking out.').waitFor();
}

async function hide(page: Page): Promise<void> {
  await page.goto('/queue');
  await page.getByRole('link', { name: title }).click();
  await page.getByText(`The ${canary} is stuck in my ear.`).waitFor();
  await page.getByRole('radio', { name: /^Hide the post/ }).check();
  await page.getByLabel(`What ${canary} will read`).fill(`Please sing ${canary} elsewhere.`);
  await page.getByRole('button', { name: /^Hide the post/ }).click();
  await page.getByRole('status').getByText('Hidden. The author can read why.').waitFor();
}

async function openAddress(page: Page): Promise<void> {
  await page.goto('/people');
  await page.getByRole('link', { name: canary, exact: true }).click();
  await page.getByRole('button', { name: 'Show the address' }).click();
  await page.getByLabel('Why you need it').fill(`To send the words of ${canary}.`);
  await page.getByRole('button', { name: 'Record and show' }).click();
  await page.getByText(email).waitFor();
}
