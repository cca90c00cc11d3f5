import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launchChromium } from '#test/support/chromium.ts';

/** What someone's browser did that nobody may ever see it do. */
interface Complaints {
  /** Messages in the console, errors of scripts, and breaches of the content security policy. */
  console: string[];
  /** Addresses of requests to any other origin. */
  elsewhere: string[];
}

export interface Visitor {
  page: Page;
  context: BrowserContext;
  /** Every address the browser asked for. */
  requested: string[];
}

interface VisitOptions extends BrowserContextOptions {
  /** Handle of one of the people who are signed in from the start; left out, a stranger. */
  as?: string;
  /** Console messages that this visit brings about, such as the browser's own about an answer of 404. */
  expected?: RegExp;
}

const { address, sessions } = inject('community');

/** Put into every page: breaches of the policy reach the console even where the browser would only count them. */
const reportBreaches = `addEventListener('securitypolicyviolation', (event) =>
  console.error('policy', event.violatedDirective, event.blockedURI, event.sample));`;

/**
 * A Chromium for one test file, closed after it.
 * After each test, every visitor's console must be empty and no request may have left for another origin.
 * @returns how to open a browser of a visitor's own, with nothing in it
 */
export function useBrowser(launch = launchChromium): (options?: VisitOptions) => Promise<Visitor> {
  let browser: Browser;
  const visits: { context: BrowserContext; complaints: Complaints }[] = [];
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(async () => {
    const complaints = visits.map((visit) => visit.complaints);
    for (const { context } of visits.splice(0)) await context.close();
    expect(complaints.flatMap((of) => of.console)).toEqual([]);
    expect(complaints.flatMap((of) => of.elsewhere)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
  });

  return async ({ as, expected, ...options } = {}) => {
    const context = await browser.newContext({
      baseURL: address,
      serviceWorkers: 'block',
      reducedMotion: 'reduce',
      ...options,
    });
    const complaints: Complaints = { console: [], elsewhere: [] };
    visits.push({ context, complaints });
    const requested = watch(context, complaints, expected);
    await context.addInitScript(reportBreaches);
    // The weather is where people leave to; it answers here, so that nothing leaves this machine.
    await context.route(`${weather}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' }),
    );
    if (as !== undefined) await context.addCookies([sessionCookie(sessions[as] ?? '')]);
    return { page: await context.newPage(), context, requested };
  };
}

/** Where the quick exit leads. */
export const weather = 'https://www.weather.gov/';

/** A cookie as the server sets it. */
function sessionCookie(value: string) {
  return {
    name: '__Host-footbridge-session',
    value,
    domain: new URL(address).hostname,
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'Strict' as const,
  };
}

const withoutServiceWorker = 'warning: Service Worker registration blocked by Playwright';

function watch(context: BrowserContext, complaints: Complaints, expected: RegExp | undefined): string[] {
  const requested: string[] = [];
  context.on('console', (message) => {
    const text = `${message.type()}: ${message.text()}`;
    if (text !== withoutServiceWorker && !expected?.test(text)) complaints.console.push(text);
  });
  context.on('weberror', (error) => {
    complaints.console.push(String(error.error()));
  });
  context.on('request', (request) => {
    const url = request.url();
    requested.push(url);
    if (!url.startsWith(`${address}/`) && !url.startsWith(weather)) complaints.elsewhere.push(url);
  });
  return requested;
}
