import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { commonHeaders, documentPolicy, scriptHashesOf } from '#shared/security-headers.ts';

/**
 * Serves the built web as CloudFront does: hashed files for ever, pages never kept, and the one page that
 * renders any other address for addresses that have no file.
 * @param directory such as `web/build`
 */
export function createWebFiles(directory: string) {
  const root = relative(process.cwd(), directory) || '.';
  const policy = documentPolicy(
    pagesIn(directory).flatMap((page) => scriptHashesOf(readFileSync(page, 'utf8'))),
  );
  return new Hono()
    .use(async (context, next) => {
      await next();
      for (const [name, value] of Object.entries(commonHeaders)) context.header(name, value);
      const isPage = context.res.headers.get('content-type')?.startsWith('text/html') ?? false;
      if (isPage) context.header('Content-Security-Policy', policy);
      const isHashed = context.req.path.startsWith('/_app/immutable/') && context.res.ok;
      context.header('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    })
    .get(
      '*',
      serveStatic({
        root,
        precompressed: true,
        rewriteRequestPath: (path) => (existsSync(join(directory, `${path}.html`)) ? `${path}.html` : path),
      }),
    )
    .get('/_app/*', (context) => context.text('Not found', 404))
    .get('*', serveStatic({ root, path: '200.html' }));
}

function pagesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && !name.startsWith(`_app${sep}`))
    .map((name) => join(directory, name));
}
