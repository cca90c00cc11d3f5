import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { routePath } from 'hono/route';
import { errorStatus } from '#shared/errors.ts';
import { isUnavailable } from '#functions/table/client.ts';
import { AppError, problemOf } from './errors.ts';
import { newId } from './ids.ts';
import type { Platform } from './platform.ts';
import type { Environment } from './router.ts';
import { sameOrigin } from './same-origin.ts';

/** The most bytes a request body may have. */
const mostBodyBytes = 64 * 1024;

/**
 * The frame all three applications share: request ids, one log line a request, body and origin rules,
 * answers that are never stored, and problems with one shape.
 * Routes are mounted onto what it returns.
 */
export function createApp(platform: Platform) {
  const app = new Hono<Environment>();
  app.use(async (context, next) => {
    const requestId = newId(platform.random);
    const startedAt = performance.now();
    context.set('platform', platform);
    context.set('requestId', requestId);
    context.set('clientAddress', clientAddress(context));
    context.header('Cache-Control', 'no-store');
    context.header('X-Request-Id', requestId);
    context.header('X-Content-Type-Options', 'nosniff');
    await next();
    platform.log.info('request', {
      requestId,
      method: context.req.method,
      route: routePath(context, -1),
      status: context.res.status,
      milliseconds: Math.round(performance.now() - startedAt),
    });
  });
  app.use(sameOrigin);
  app.use(
    bodyLimit({
      maxSize: mostBodyBytes,
      onError: () => {
        throw new AppError('too_large');
      },
    }),
  );
  app.notFound((context) => answerProblem(context, new AppError('not_found')));
  app.onError((error, context) => {
    const problem = toAppError(error);
    if (problem.code === 'internal' || problem.code === 'unavailable') {
      platform.log.error('request failed', error, { requestId: context.var.requestId, code: problem.code });
    }
    return answerProblem(context, problem);
  });
  return app;
}

function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof HTTPException && error.status === 400)
    return new AppError('invalid_request', { cause: error });
  if (isUnavailable(error)) return new AppError('unavailable', { cause: error, retryAfter: 2 });
  return new AppError('internal', { cause: error });
}

function answerProblem(context: Context<Environment>, error: AppError): Response {
  if (error.retryAfter !== undefined) context.header('Retry-After', String(error.retryAfter));
  return context.json(problemOf(error, context.var.requestId), errorStatus[error.code], {
    'Content-Type': 'application/problem+json',
  });
}

/**
 * The address of the client, from the field the edge sets itself (`CloudFront-Viewer-Address`, with its port).
 * `X-Forwarded-For` is never looked at: anybody can write it.
 */
function clientAddress(context: Context): string {
  const viewer = context.req.header('cloudfront-viewer-address') ?? '';
  return viewer.replace(/:\d+$/, '').replace(/^\[|\]$/g, '');
}
