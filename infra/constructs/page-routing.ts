/**
 * What CloudFront does with the path of a page: pages that were rendered ahead have a file of their name, files have an
 * ending, and everything else is rendered in the browser from the one page that can. Runs inside CloudFront, so it is
 * written in what that engine knows and uses nothing from outside.
 */
export function fileFor(path: string, pages: readonly string[]): string {
  if (pages.includes(path)) return `${path}.html`;
  if (path.startsWith('/_app/') || /\.[a-z0-9]+$/.test(path)) return path;
  return '/200.html';
}

/** The source of the CloudFront Function. @param pages paths of the pages that were rendered ahead, such as `/help`. */
export function pageRouting(pages: readonly string[]): string {
  return [
    fileFor.toString(),
    `const pages = ${JSON.stringify(pages)};`,
    'function handler(event) {',
    '  event.request.uri = fileFor(event.request.uri, pages);',
    '  return event.request;',
    '}',
  ].join('\n');
}
