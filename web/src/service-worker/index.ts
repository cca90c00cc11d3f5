import { assets, immutable, prerendered } from '$app/manifest';
import { version } from '$app/env';
import { self } from '$app/service-worker';

/*
 * Keeps what is the same for everyone: the code, the fonts and the public pages, so that
 * "Get help now" works without a connection and with the API down. Nothing of a person is
 * ever kept: requests to the API pass by untouched.
 */
const cacheName = `footbridge-${version}`;

/** The page that draws every address that has no page of its own. */
const shellPath = '/';

const files = [...immutable, ...assets].map(({ path }) => path);
const pages = [shellPath, ...prerendered.map(({ path }) => path)];
const kept = new Set([...files, ...pages].map((path) => new URL(path, self.location.origin).pathname));

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => cache.addAll([...kept]))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  async function takeOver(): Promise<void> {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name)));
    await self.clients.claim();
  }
  event.waitUntil(takeOver());
});

/** Pages come fresh while there is a connection, and from the cache when there is none. */
async function page(request: Request, pathname: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  try {
    return await fetch(request);
  } catch (noConnection) {
    const stored = await cache.match(kept.has(pathname) ? pathname : shellPath);
    if (stored) return stored;
    throw noConnection;
  }
}

async function file(request: Request, pathname: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  return (await cache.match(pathname)) ?? fetch(request);
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (pathname.startsWith('/api/') || pathname.startsWith('/local')) return;
  if (request.mode === 'navigate') event.respondWith(page(request, pathname));
  else if (kept.has(pathname)) event.respondWith(file(request, pathname));
});
