import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { openBoard, openConversation, postNamed, startConversation } from './community.ts';
import { invite, join } from './joining.ts';
import { ledgerFaults } from './ledger.ts';

const visit = useBrowser();

const email = 'm.invited@mail.example.test';
const handle = 'tidal-crayon';
const board = 'Getting through today';
const title = 'First evening with nothing to do';
const body = 'I got here, and I do not know what to do with my hands.';
const message = 'This board is for getting through today. You are welcome to post it on another one.';

test('Someone is invited, joins, writes, is answered, is reported, and reads why their post was hidden', async () => {
  const staff = await visit({ as: 'program-desk' });
  await invite(staff.page, email);

  const { page: author } = await visit();
  await join(author, email, handle);
  await author.getByRole('heading', { level: 1 }).filter({ hasText: handle }).waitFor();
  await startConversation(author, board, { title, body });
  await author.getByRole('heading', { name: title, level: 1 }).waitFor();

  // Their reading mark may still be on its way when the conversation is out of their sight.
  const { page: reader } = await visit({ as: 'steady-oak', expected: /status of 404/ });
  await supportAndAnswer(reader);
  await author.getByRole('button', { name: 'Look for new replies' }).click();
  const answer = postNamed(author, 'steady-oak');
  await answer.getByText('Mine hold a mug.').waitFor();
  await answer.getByRole('blockquote').getByText(body).waitFor();

  await report(reader);
  const { page: moderator } = await visit({ as: 'bridge-keeper' });
  await hide(moderator);

  await seeWhy(author);
  const { page: bystander } = await visit({ as: 'quiet-river', expected: /status of 404/ });
  await openBoard(bystander, board);
  await bystander.getByRole('link', { name: 'Hiding in the stairwell at work' }).waitFor();
  expect(await bystander.getByText(title).count()).toBe(0);
  await bystander.goto(author.url());
  await bystander.getByRole('heading', { name: 'That page isn’t here' }).waitFor();

  expect(await ledgerFaults()).toEqual([]);
}, 120_000);

async function supportAndAnswer(page: Page): Promise<void> {
  await openConversation(page, board, title);
  const opening = postNamed(page, handle);
  await opening.getByRole('button', { name: 'I hear you' }).click();
  await opening.getByRole('button', { name: 'I hear you 1 person', pressed: true }).waitFor();
  await opening.getByRole('button', { name: 'Quote' }).click();
  await page.getByLabel('Your reply').fill('Mine hold a mug. Welcome.');
  await page.getByRole('button', { name: 'Reply', exact: true }).click();
  await postNamed(page, 'steady-oak').getByText('Mine hold a mug.').waitFor();
}

async function report(page: Page): Promise<void> {
  await page.getByRole('button', { name: `More about the post by ${handle}` }).click();
  await page.getByRole('button', { name: 'Report' }).click();
  const dialog = page.getByRole('dialog', { name: 'Report this post' });
  await dialog.getByLabel('Off topic or spam').check();
  await dialog.getByRole('button', { name: 'Send report' }).click();
  await page.getByRole('status').getByText('Thank you for looking out.').waitFor();
}

async function hide(page: Page): Promise<void> {
  await page.goto('/queue');
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  await page.getByRole('radio', { name: /^Hide the post/ }).check();
  await page.getByLabel(`What ${handle} will read`).fill(message);
  await page.getByRole('button', { name: /^Hide the post/ }).click();
  await page.getByRole('status').getByText('Hidden. The author can read why.').waitFor();
}

async function seeWhy(page: Page): Promise<void> {
  await page.reload();
  await page.getByRole('link', { name: 'Notices, 1 new' }).click();
  const notice = page.getByRole('listitem').filter({ hasText: 'A moderator hid a post of yours' });
  await notice.getByText('Reason: off topic or spam.').waitFor();
  await notice.getByText(message).waitFor();
  await notice.getByRole('link', { name: 'A moderator hid a post of yours' }).click();
  const post = postNamed(page, handle);
  await post.getByText('Hidden from others').waitFor();
  await post.getByText(message).waitFor();
  await post.getByText(body).waitFor();
}
