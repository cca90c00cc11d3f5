const appPath = /^\/(?![/\\])[\w\-/?=&#.%]*$/;

/**
 * The address a link in a person's text may have: `https:`, or a path of this app.
 * @returns undefined for everything else, and the text is then shown without a link.
 */
export function safeHref(href: string): string | undefined {
  if (appPath.test(href)) return href;
  if (!/^https:\/\//i.test(href) || /[\s\\]/.test(href)) return undefined;
  const url = URL.parse(href);
  // An address with a name in front of the host pretends to be another one.
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') return undefined;
  return url.href;
}
