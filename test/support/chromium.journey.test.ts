import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';

let browser: Browser;
let server: Server;
let address: string;

beforeAll(async () => {
  browser = await launchChromium();
  server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html');
    if (request.url === '/sign-in') {
      response.setHeader('set-cookie', '__Host-test=kept; Path=/; Secure; HttpOnly; SameSite=Strict');
    }
    response.end(`<title>Here</title><p>${request.headers.cookie ?? 'no cookie'}</p>`);
  }).listen(0, 'localhost');
  await once(server, 'listening');
  const bound = server.address();
  address = typeof bound === 'object' && bound ? `http://localhost:${bound.port}` : '';
});

afterAll(async () => {
  await browser.close();
  server.close();
});

test('Chromium opens a page of this machine', async () => {
  const page = await browser.newPage();
  await page.goto(address);
  expect(await page.title()).toBe('Here');
});

test('A secure __Host- cookie is kept on http://localhost, out of reach of scripts', async () => {
  const page = await browser.newPage();
  await page.goto(`${address}/sign-in`);
  await page.goto(address);
  expect(await page.textContent('p')).toBe('__Host-test=kept');
  expect(await page.evaluate('document.cookie')).toBe('');
});

test('A virtual authenticator makes a passkey', async () => {
  const page = await browser.newPage();
  await page.goto(address);
  const devTools = await page.context().newCDPSession(page);
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

  const kind = await page.evaluate(`navigator.credentials.create({ publicKey: {
    challenge: new Uint8Array(32),
    rp: { name: 'Here', id: 'localhost' },
    user: { id: new Uint8Array([1]), name: 'quiet-river', displayName: 'quiet-river' },
    pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  } }).then((credential) => credential.type)`);

  expect(kind).toBe('public-key');
});
