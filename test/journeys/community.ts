import type { Locator, Page } from 'playwright-core';

/** Goes to a board the way people do: from the list of boards. */
export async function openBoard(page: Page, board: string): Promise<void> {
  await page.goto('/community');
  await page.getByRole('link', { name: board }).click();
  await page.getByRole('heading', { name: board, level: 1 }).waitFor();
}

export async function openConversation(page: Page, board: string, title: string): Promise<void> {
  await openBoard(page, board);
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
}

/** Writes a conversation on a board and waits until it stands there. */
export async function startConversation(
  page: Page,
  board: string,
  words: { title: string; body: string },
): Promise<void> {
  await openBoard(page, board);
  await page.getByRole('link', { name: 'Start a conversation' }).first().click();
  await page.getByLabel('Title').fill(words.title);
  await page.getByLabel('What do you want to say?').fill(words.body);
  await page.getByRole('button', { name: 'Post', exact: true }).click();
  await page.getByRole('heading', { name: words.title, level: 1 }).waitFor();
}

/** The first post on the page by this person. */
export function postNamed(page: Page, handle: string): Locator {
  return page.getByRole('article', { name: handle }).first();
}
