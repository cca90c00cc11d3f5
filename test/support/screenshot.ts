/*
 * A picture of a page of a running community, as one of its people sees it:
 *
 *   npm run screenshot -- http://localhost:3000/today today.png --width 390 --height 844 --theme dark --as quiet-river
 *
 * --as signs in through the local page, so it needs a community that npm start or npm run dev started.
 * --full takes the whole page, not only what fits in the window. Messages of the console are printed.
 */
import { parseArgs } from 'node:util';
import { launchChromium } from './chromium.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '900' },
    theme: { type: 'string', default: 'light' },
    as: { type: 'string' },
    full: { type: 'boolean', default: false },
  },
});
const [address, file] = positionals;

if (address === undefined || file === undefined) {
  console.error('Which page, and where to? npm run screenshot -- <address> <file.png>');
  process.exitCode = 1;
} else {
  await takeScreenshot(address, file);
}

async function takeScreenshot(pageAddress: string, path: string): Promise<void> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({
      viewport: { width: Number(values.width), height: Number(values.height) },
      colorScheme: values.theme === 'dark' ? 'dark' : 'light',
    });
    page.on('console', (message) => console.log(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => console.log(`error: ${error.message}`));
    if (values.as !== undefined) {
      await page.goto(new URL('/local/', pageAddress).href);
      await page.getByRole('button', { name: values.as, exact: true }).first().click();
      await page.waitForLoadState('networkidle');
    }
    await page.goto(pageAddress, { waitUntil: 'networkidle' });
    await page.screenshot({ path, fullPage: values.full });
  } finally {
    await browser.close();
  }
}
