import type { Page } from 'playwright-core';

/** Run in the page: everything a script of this origin can read on the device, as one text. Bytes read as Latin-1. */
const readAll = `(async () => {
  const texts = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie];
  const bytes = (value) => Array.from(new Uint8Array(value), (code) => String.fromCharCode(code)).join('');
  const show = (_key, value) =>
    value instanceof ArrayBuffer ? bytes(value)
    : ArrayBuffer.isView(value) ? bytes(value.buffer)
    : value instanceof CryptoKey ? (value.extractable ? 'a key that can be read' : 'a key')
    : value;
  const result = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  for (const { name } of await indexedDB.databases()) {
    const database = await result(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const objects = database.transaction(store).objectStore(store);
      texts.push(name, store, JSON.stringify(await result(objects.getAllKeys()), show));
      texts.push(JSON.stringify(await result(objects.getAll()), show));
    }
    database.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      texts.push(request.url, await (await cache.match(request)).text());
    }
  }
  return texts.join('\\n');
})()`;

/** @returns what is kept on this device for this origin: web storages, databases, caches, readable cookies */
export function readStorages(page: Page): Promise<string> {
  return page.evaluate<string>(readAll);
}
