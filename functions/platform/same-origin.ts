import { createMiddleware } from 'hono/factory';
import { AppError } from './errors.ts';
import type { Environment } from './router.ts';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Lets a changing request through only when it comes from this site's own pages: same origin as the browser tells it,
 * the custom header no form can send, and JSON where there is a body.
 * @throws AppError `forbidden_origin` or `unsupported_media_type`.
 */
export const sameOrigin = createMiddleware<Environment>(async (context, next) => {
  if (!safe.has(context.req.method)) {
    const site = context.req.header('sec-fetch-site');
    const origin = context.req.header('origin');
    const ownOrigin = origin === context.var.platform.origin;
    const trusted =
      (origin === undefined || ownOrigin) && (site === 'same-origin' || (site === undefined && ownOrigin));
    if (!trusted || context.req.header('footbridge-request') !== '1')
      throw new AppError('forbidden_origin');
    const type = context.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
    const hasBody = context.req.raw.body !== null && context.req.header('content-length') !== '0';
    if (hasBody && type !== 'application/json') throw new AppError('unsupported_media_type');
  }
  await next();
});
