import { expect, test } from 'vitest';
import { apiHeaders, commonHeaders, documentPolicy, scriptHashesOf } from '#shared/security-headers.ts';

const page =
  '<!doctype html><head><meta http-equiv="content-security-policy" content="default-src \'none\'; ' +
  "script-src 'self' 'sha256-AbC+/1='; style-src-attr 'unsafe-hashes' 'sha256-style='" +
  '"></head>';

test('the hashes of a page are those of its scripts, not of its styles', () => {
  expect(scriptHashesOf(page)).toEqual(['sha256-AbC+/1=']);
  expect(scriptHashesOf('<!doctype html><p>No policy here')).toEqual([]);
});

test('the header refuses everything but this origin, and says who may frame the page', () => {
  expect(documentPolicy(['sha256-AbC+/1=', 'sha256-AbC+/1=']).split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self' 'sha256-AbC+/1='",
    "style-src 'self'",
    "style-src-attr 'unsafe-hashes' 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html sveltekit-trusted-url',
    "frame-ancestors 'none'",
  ]);
});

test('no policy lets inline scripts, text made into code, or data addresses through', () => {
  const policy = documentPolicy([]);

  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|data:|https?:|\*/);
});

test('every answer carries the fixed headers', () => {
  expect(commonHeaders).toMatchObject({
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
  expect(apiHeaders['cache-control']).toBe('no-store');
});
