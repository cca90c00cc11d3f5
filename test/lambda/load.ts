import { vi } from 'vitest';
import { z } from 'zod';
import { tableSchemas } from '#functions/table/schema.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { ownPageHeaders } from '#test/support/community.ts';
import { databaseEndpoint } from '#test/support/database.ts';

/** Gives an entry point the settings it has in the cloud, for the tables of a test. They hold until the test ends. */
export function setEnvironment(platform: Platform): void {
  vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', databaseEndpoint());
  vi.stubEnv('AWS_REGION', 'us-east-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
  vi.stubEnv('POWERTOOLS_LOG_LEVEL', 'SILENT');
  vi.stubEnv('ORIGIN', platform.origin);
  vi.stubEnv('SECRET', Buffer.from(platform.secret).toString('base64'));
  vi.stubEnv('MAIL_FROM', 'hello@example.org');
  for (const { name } of tableSchemas) vi.stubEnv(`${name.toUpperCase()}_TABLE`, platform.tables[name]);
}

/** What API Gateway makes of an answer. */
export const gatewayAnswer = z.object({
  statusCode: z.number(),
  body: z.string(),
  headers: z.record(z.string(), z.string()),
  cookies: z.array(z.string()).default([]),
  isBase64Encoded: z.boolean().default(false),
});

/** A request of one of our pages as an HTTP API hands it over, format 2.0: the query and the cookies apart. */
export function gatewayEvent(
  method: string,
  path: string,
  options: { body?: unknown; query?: string; cookies?: string[]; headers?: Record<string, string> } = {},
) {
  const { body, query = '', cookies = [], headers = {} } = options;
  const written = body === undefined ? null : Buffer.from(JSON.stringify(body)).toString('base64');
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: query,
    cookies,
    headers: {
      ...ownPageHeaders,
      'cloudfront-viewer-address': '192.0.2.44:40000',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    requestContext: {
      accountId: '1',
      authentication: null,
      authorizer: {},
      apiId: 'api',
      domainName: 'community.example.test',
      domainPrefix: 'community',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      requestId: 'request',
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    body: written,
    isBase64Encoded: written !== null,
  };
}
