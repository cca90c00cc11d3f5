import type { Context } from 'hono';
import { validator } from 'hono/validator';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { createMiddleware } from 'hono/factory';
import type { TypedResponse } from 'hono';
import * as z from 'zod';
import { AppError } from './errors.ts';
import type { Environment } from './router.ts';

/** Marks middleware that declares what a route takes; read by the API description. */
export const declaredInput = Symbol('declared input');
/** Marks middleware that declares what a route answers; read by the API description. */
export const declaredAnswer = Symbol('declared answer');

type Target = 'json' | 'query' | 'param';

const deepest = 12;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Checks one part of a request against its contract; the handler gets what the contract made of it.
 * @throws AppError `invalid_request` naming every field that is wrong; `not_found` for a path no thing can have.
 */
export function validate<T extends Target, Schema extends z.ZodType>(target: T, schema: Schema) {
  const middleware = validator(target, (value: unknown): z.output<Schema> => {
    if (target === 'json') refuseStrangeShapes(value);
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    if (target === 'param') throw new AppError('not_found');
    throw new AppError('invalid_request', { fields: result.error.issues.map(fieldProblem) });
  });
  return Object.assign(middleware, { [declaredInput]: { target, schema } });
}

function fieldProblem(issue: z.core.$ZodIssue): { path: string; detail: string } {
  if (issue.code === 'unrecognized_keys') {
    return {
      path: [...issue.path, ...issue.keys].join('.').slice(0, 200),
      detail: 'This field isn’t known here.',
    };
  }
  return { path: issue.path.join('.'), detail: issue.message };
}

/** Refuses bodies nested deeper than anything here, and keys that reach for prototypes. Walks without recursion. */
function refuseStrangeShapes(body: unknown): void {
  const waiting: { value: unknown; depth: number }[] = [{ value: body, depth: 0 }];
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    const { value, depth } = item;
    if (value === null || typeof value !== 'object') continue;
    if (depth >= deepest)
      throw new AppError('invalid_request', { detail: 'This request is nested too deeply.' });
    for (const key of Object.keys(value)) {
      if (forbiddenKeys.has(key)) {
        throw new AppError('invalid_request', {
          fields: [{ path: key, detail: 'This field isn’t known here.' }],
        });
      }
    }
    for (const inner of Object.values(value)) waiting.push({ value: inner, depth: depth + 1 });
  }
}

/** Gives handlers `context.var.answer`, which lets out only the fields the contract lists. */
export function answers<Schema extends z.ZodType, Status extends ContentfulStatusCode = 200>(
  schema: Schema,
  status?: Status,
) {
  type Answer = (value: z.input<Schema>) => Response & TypedResponse<z.output<Schema>, Status, 'json'>;
  const middleware = createMiddleware<Environment & { Variables: { answer: Answer } }>(
    async (context, next) => {
      const answer = (value: z.input<Schema>) => context.json(schema.parse(value), status ?? 200);
      context.set('answer', answer as Answer);
      await next();
    },
  );
  return Object.assign(middleware, { [declaredAnswer]: { schema, status: status ?? 200 } });
}

/** For routes with nothing to say but that it is done. */
export const done = (context: Context) => context.body(null, 204);

/**
 * @returns the version the client says it changes.
 * @throws AppError `version_required` without an `If-Match`, `invalid_request` for one that is no version.
 */
export function requireVersion(context: Context): number {
  const header = context.req.header('if-match');
  if (header === undefined) throw new AppError('version_required');
  const version = /^"?(\d{1,9})"?$/.exec(header)?.[1];
  if (version === undefined)
    throw new AppError('invalid_request', { fields: [{ path: 'If-Match', detail: 'Not a version.' }] });
  return Number(version);
}
