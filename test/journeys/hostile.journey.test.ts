import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { openBoard, postNamed } from './community.ts';

const visit = useBrowser();

const attacks = [
  'Before <img src="x" onerror="window.broken = 1"> <script>window.broken = 1</script>',
  '<svg><script>window.broken = 1</script></svg> <svg onload="window.broken = 1">',
  '<math><mtext><table><mglyph><style><img src=x onerror="window.broken = 1"></style></mglyph></table></mtext></math>',
  '[press here](javascript:window.broken=1) and [here](data:text/html,<script>window.broken=1</script>)',
  '[or here](  JaVaScRiPt:window.broken=1) <javascript:window.broken=1> [x](vbscript:broken)',
  '![a picture](https://pictures.example.test/track.png) ![inline](data:image/svg+xml,<svg onload="window.broken=1"/>)',
  '<iframe src="https://frames.example.test"></iframe> <style>@import "https://styles.example.test"</style>',
  '[reference]\n\n[reference]: javascript:window.broken=1',
  'After all of it',
].join('\n\n');

test('Hostile words in a post stay words: nothing runs, nothing is fetched, nothing can be pressed', async () => {
  const { page } = await visit({ as: 'quiet-river' });
  await write(page, '<img src=x onerror="window.broken=1">', attacks);
  const post = postNamed(page, 'quiet-river');
  await post.getByText('After all of it').waitFor();

  expect(await page.evaluate('window.broken')).toBeUndefined();
  expect(await post.locator('img, script, iframe, style, object, embed').count()).toBe(0);
  for (const link of await post.getByRole('link').all())
    expect(await link.getAttribute('href')).toMatch(/^\/community\//);
  for (const element of await post.locator('svg, svg *').all())
    expect(await element.getAttribute('onload')).toBeNull();
});

test('A link of a post leads where it says, without telling where the reader came from', async () => {
  const { page } = await visit({ as: 'quiet-river' });
  await write(
    page,
    'A page that helped me',
    'I read [this](https://reading.example.test/page) on the bus.',
  );
  const link = postNamed(page, 'quiet-river').getByRole('link', { name: 'this' });
  expect(await link.getAttribute('href')).toBe('https://reading.example.test/page');
  expect(await link.getAttribute('rel')).toContain('noreferrer');
});

test('A bomb of marks is written, or refused in kind words, and the page goes on answering', async () => {
  const { page } = await visit({ as: 'quiet-river', expected: /status of 400/ });
  const bomb = `${'>'.repeat(3000)} ${'*_['.repeat(1500)} ${'- '.repeat(1000)} deep`;
  await openBoard(page, 'Small good things');
  await page.getByRole('link', { name: 'Start a conversation' }).first().click();
  await page.getByLabel('Title').fill('So many marks');
  await page.getByLabel('What do you want to say?').fill(bomb);
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.getByRole('heading', { name: 'Preview' }).waitFor();
  await page.getByRole('button', { name: 'Keep writing' }).click();
  expect(await page.getByLabel('What do you want to say?').inputValue()).toBe(bomb);
  await page.getByRole('button', { name: 'Post', exact: true }).click();
  await page
    .getByRole('heading', { name: 'So many marks', level: 1 })
    .or(page.getByRole('alert').filter({ hasText: /\w/ }))
    .or(page.locator('[aria-invalid=true]'))
    .first()
    .waitFor();
});

async function write(page: Page, title: string, body: string): Promise<void> {
  await openBoard(page, 'Small good things');
  await page.getByRole('link', { name: 'Start a conversation' }).first().click();
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('What do you want to say?').fill(body);
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.getByRole('heading', { name: 'Preview' }).waitFor();
  await page.getByRole('button', { name: 'Post', exact: true }).click();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
}
