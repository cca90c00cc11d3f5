import { z } from 'zod';
import { createDatabase } from '#functions/table/client.ts';
import type { TableName } from '#functions/table/schema.ts';
import { createLog } from './log.ts';
import type { Platform } from './platform.ts';

/** The variable that names each table. A function is given those of its trust zone. */
const tableVariables = {
  identity: 'IDENTITY_TABLE',
  community: 'COMMUNITY_TABLE',
  ledger: 'LEDGER_TABLE',
} as const satisfies Record<TableName, string>;

const origin = z
  .url()
  .refine((text) => new URL(text).origin === text, 'an origin such as https://community.example.org');
const secret = z
  .base64()
  .transform((text) => new Uint8Array(Buffer.from(text, 'base64')))
  .refine((bytes) => bytes.length >= 32, '32 bytes or more');

/**
 * The platform of a function, from its settings: `ORIGIN`, `SECRET` (base64) and the names of its tables.
 * @param service what its log lines are named after.
 * @param zone the tables of the function's trust zone.
 * @throws Error naming the setting that is missing or wrong; never what it holds.
 */
export function platformFromEnvironment(
  service: string,
  zone: readonly TableName[],
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Platform {
  return {
    database: createDatabase(),
    tables: Object.fromEntries(
      zone.map((name) => [
        name,
        setting(environment, tableVariables[name], z.string().min(1), 'a table name'),
      ]),
    ),
    now: () => new Date(),
    random: (count) => crypto.getRandomValues(new Uint8Array(count)),
    secret: setting(environment, 'SECRET', secret, 'at least 32 bytes in base64'),
    origin: setting(environment, 'ORIGIN', origin, 'an origin such as https://community.example.org'),
    log: createLog(service),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}

function setting<Value>(
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
  schema: z.ZodType<Value>,
  expected: string,
): Value {
  const text = environment[name];
  if (text === undefined || text === '')
    throw new Error(`The setting ${name} is missing. It holds ${expected}.`);
  const { success, data } = schema.safeParse(text);
  if (!success) throw new Error(`The setting ${name} is not ${expected}.`);
  return data;
}
