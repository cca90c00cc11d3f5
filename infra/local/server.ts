import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { getConnInfo } from '@hono/node-server/conninfo';
import { serve } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import { apiHeaders, commonHeaders } from '#shared/security-headers.ts';
import { deliverWaiting } from '#functions/mail/deliver.ts';
import { createMailHandler } from '#functions/mail/stream.ts';
import { createLog, type Log } from '#functions/platform/log.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { createProjectionHandler } from '#functions/projections/handler.ts';
import { createDatabase } from '#functions/table/client.ts';
import { createApplications } from './applications.ts';
import { startDatabase } from './database.ts';
import { createLocalPages } from './local-pages.ts';
import { openOutbox, type Outbox } from './outbox.ts';
import { readStream } from './streams.ts';
import { createTables } from './tables.ts';
import { createWebFiles } from './web-files.ts';

export interface CommunityOptions {
  /** 0 takes a free one. */
  port: number;
  /** Where everything is kept: tables, outbox, places in the streams, the secret. */
  dataDirectory: string;
  /** The built web; without it only the API answers. */
  webDirectory?: string;
  /** Where the pages come from when it is not this server: the development server of the web. */
  origin?: string;
  log?: Log;
  now?: () => Date;
}

export interface RunningCommunity {
  /** Such as `http://localhost:3000`. */
  address: string;
  platform: Platform;
  applications: ReturnType<typeof createApplications>;
  outbox: Outbox;
  /** Resolves when every projection and mail that was waiting is done. */
  settle: () => Promise<void>;
  stop: () => Promise<void>;
}

/** What a data directory holds, beside the note of who is in the demo. */
export const communityFiles = [
  'tables',
  'secret',
  'outbox.jsonl',
  'community-stream.json',
  'identity-stream.json',
];

const mailScheduleMilliseconds = 5 * 60 * 1000;

/** Runs the whole community in this process, as it runs in the cloud: the same applications, projections and schedules. */
export async function startCommunity(options: CommunityOptions): Promise<RunningCommunity> {
  const { dataDirectory } = options;
  mkdirSync(dataDirectory, { recursive: true });
  const local = await startDatabase({ dataDirectory: join(dataDirectory, 'tables') });
  const database = createDatabase(local.endpoint);
  const front = new Hono();
  // The address must be known before anything is built on it: whoever asks meanwhile is told to come again.
  let ready = false;
  const server = serve({
    fetch: (request, environment) =>
      ready
        ? front.fetch(request, environment)
        : new Response(null, { status: 503, headers: { 'retry-after': '1' } }),
    port: options.port,
    hostname: 'localhost',
  });
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', reject);
  });
  const address = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  const log = options.log ?? createLog('local');
  const platform: Platform = {
    database,
    tables: await createTables(database, ''),
    now: options.now ?? (() => new Date()),
    random: (count) => new Uint8Array(randomBytes(count)),
    secret: readSecret(join(dataDirectory, 'secret')),
    origin: options.origin ?? address,
    pause: (milliseconds) => pause(milliseconds),
    log,
  };
  const outbox = openOutbox(join(dataDirectory, 'outbox.jsonl'), platform.now);
  const applications = createApplications(platform);
  const report = (eventId: string | undefined) => {
    log.warn('a stream record was given up', eventId === undefined ? {} : { eventId });
  };
  const follow = (table: 'community' | 'identity', handler: Parameters<typeof readStream>[4]) =>
    readStream(
      database,
      local.endpoint,
      table,
      join(dataDirectory, `${table}-stream.json`),
      handler,
      report,
    );
  const readers = [
    await follow('community', createProjectionHandler(platform)),
    await follow('identity', createMailHandler(platform, outbox)),
  ];
  const mailSchedule = setInterval(() => {
    deliverWaiting(platform, outbox).catch((error: unknown) => {
      log.error('the mail schedule failed', error);
    });
  }, mailScheduleMilliseconds);

  const settle = async () => {
    for (const reader of readers) await reader.drain();
  };
  front.route('/', createLocalPages({ platform, applications, outbox, dataDirectory, settle }));
  front.all('/api/*', async (context) => withApiHeaders(await applications.fetch(atTheEdge(context))));
  if (options.webDirectory !== undefined) front.route('/', createWebFiles(options.webDirectory));
  ready = true;

  return {
    address,
    platform,
    applications,
    outbox,
    settle,
    stop: async () => {
      clearInterval(mailSchedule);
      await Promise.all(readers.map((reader) => reader.stop()));
      const closed = new Promise((resolve) => server.close(resolve));
      // Browsers keep their connections; a stop must not wait for them.
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
      database.destroy();
      await local.stop();
    },
  };
}

/** The secret of this machine's community, made on the first start. */
function readSecret(file: string): Uint8Array {
  if (!existsSync(file)) writeFileSync(file, randomBytes(32), { mode: 0o600 });
  return new Uint8Array(readFileSync(file));
}

/** The request as CloudFront hands it on: the viewer's address is set by the edge, whatever the client sent. */
function atTheEdge(context: Context): Request {
  const headers = new Headers(context.req.raw.headers);
  const { address = '', port = 0 } = getConnInfo(context).remote;
  headers.set('cloudfront-viewer-address', `${address}:${String(port)}`);
  return new Request(context.req.raw, { headers });
}

function withApiHeaders(response: Response): Response {
  for (const [name, value] of Object.entries({ ...commonHeaders, ...apiHeaders }))
    response.headers.set(name, value);
  return response;
}
