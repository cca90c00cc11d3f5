import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { fileFor, pageRouting } from '#infra/constructs/page-routing.ts';

const pages = ['/help', '/join'];

test.each([
  ['/', '/200.html'],
  ['/help', '/help.html'],
  ['/community/abc', '/200.html'],
  ['/helpful', '/200.html'],
  ['/favicon.svg', '/favicon.svg'],
  ['/service-worker.js', '/service-worker.js'],
  ['/_app/immutable/entry/gone.js', '/_app/immutable/entry/gone.js'],
  ['/_app/version', '/_app/version'],
])('%s is answered by %s', (path, file) => {
  expect(fileFor(path, pages)).toBe(file);
});

test('The source CloudFront is given does the same, and changes nothing else of the request', () => {
  const answer: unknown = runInNewContext(
    `${pageRouting(pages)}; JSON.stringify(handler({ request: { uri: '/join', querystring: { a: 1 } } }))`,
  );
  expect(answer).toBe('{"uri":"/join.html","querystring":{"a":1}}');
});
