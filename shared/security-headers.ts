/**
 * The security headers of every answer: the local server sends them and CloudFront is
 * given the same values, so a page behaves the same on one machine and in the cloud.
 */

/** Policy names that Svelte and SvelteKit register with Trusted Types; no other may exist. */
const trustedTypesPolicies: string[] = ['svelte-trusted-html', 'sveltekit-trusted-url'];

/**
 * The one style attribute there is: SvelteKit's own, which keeps its announcer of page titles
 * out of sight. Only this exact text is allowed.
 */
const announcerStyle = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';
const styleAttributes: ('unsafe-hashes' | typeof announcerStyle)[] = ['unsafe-hashes', announcerStyle];

const none: 'none'[] = ['none'];
const self: 'self'[] = ['self'];
const script: 'script'[] = ['script'];

/**
 * Content security policy of the pages, in the shape SvelteKit's configuration takes.
 * SvelteKit writes it into each page as a `<meta>`, with the hash of that page's one inline
 * script. Everything is refused unless it comes from this origin; there is no `data:`.
 */
export const documentDirectives = {
  'default-src': none,
  'script-src': self,
  'style-src': self,
  'style-src-attr': styleAttributes,
  'img-src': self,
  'font-src': self,
  'connect-src': self,
  'manifest-src': self,
  'worker-src': self,
  'base-uri': none,
  'form-action': self,
  'require-trusted-types-for': script,
  'trusted-types': trustedTypesPolicies,
} satisfies Record<string, string[]>;

/** Sent with every answer, whatever it is. */
export const commonHeaders = {
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'publickey-credentials-get=(self), publickey-credentials-create=(self), ' +
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
} as const satisfies Record<string, string>;

/** Added to every answer under /api: nothing in it is a page, and nothing may keep it. */
export const apiHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
} as const satisfies Record<string, string>;

const keywords: ReadonlySet<string> = new Set(['none', 'self', 'script', 'unsafe-hashes']);

function quoted(directive: string, value: string): string {
  const isKeyword = keywords.has(value) && directive !== 'trusted-types';
  return isKeyword || value.startsWith('sha256-') ? `'${value}'` : value;
}

/**
 * The hashes of the inline scripts a built page allows, without quotes (`sha256-…`).
 * @param html the text of a page in web/build, with the `<meta>` policy SvelteKit wrote
 */
export function scriptHashesOf(html: string): string[] {
  const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1];
  const scripts = policy?.split(';').find((part) => part.trim().startsWith('script-src'));
  return [...(scripts ?? '').matchAll(/sha256-[\w+/=-]+/g)].map(([hash]) => hash);
}

/**
 * The policy sent as a header with a page. It says what the page's own `<meta>` says, and adds
 * what a `<meta>` cannot: who may frame the page. Browsers enforce both, so the header needs
 * the same script hashes.
 * @param scriptHashes from `scriptHashesOf`, of every page the header is sent with
 */
export function documentPolicy(scriptHashes: readonly string[]): string {
  const directives: Record<string, readonly string[]> = {
    ...documentDirectives,
    'script-src': [...documentDirectives['script-src'], ...new Set(scriptHashes)],
    'frame-ancestors': ['none'],
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.map((value) => quoted(name, value)).join(' ')}`)
    .join('; ');
}
