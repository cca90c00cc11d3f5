import * as z from 'zod';
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

/** What DynamoDB takes as a name. */
const table = z.string().regex(/^[\w.-]{3,255}$/);
const origin = z.string().refine((text) => URL.canParse(text) && new URL(text).origin === text);
const secret = z
  .base64()
  .transform((text) => new Uint8Array(Buffer.from(text, 'base64')))
  .refine((bytes) => bytes.length >= 32);

/**
 * The platform of a function, from its settings: `ORIGIN`, `SECRET` (base64) and the names of its tables.
 * @param service what its log lines are named after.
 * @param zone the tables of the function's trust zone.
 * @throws Error naming the setting that is missing or wrong, what was found, and what it should be; the secret is
 *   never shown.
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
        setting(
          environment,
          tableVariables[name],
          table,
          'the name of a table such as footbridge-community',
        ),
      ]),
    ),
    now: () => new Date(),
    random: (count) => crypto.getRandomValues(new Uint8Array(count)),
    secret: setting(environment, 'SECRET', secret, 'at least 32 bytes in base64', countCharacters),
    origin: setting(environment, 'ORIGIN', origin, 'an origin such as https://community.example.org'),
    log: createLog(service),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}

/**
 * Reads one setting.
 * @param expected what it holds, with an example.
 * @param show tells what was found; whatever is secret is only described.
 * @throws Error naming the setting when it is missing or wrong.
 */
export function setting<Value>(
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
  schema: z.ZodType<Value>,
  expected: string,
  show: (text: string) => string = (text) => `“${text}”`,
): Value {
  const text = environment[name];
  if (text === undefined || text === '')
    throw new Error(`The setting ${name} is missing. It holds ${expected}.`);
  const { success, data } = schema.safeParse(text);
  if (!success) throw new Error(`The setting ${name} is ${show(text)}. It has to hold ${expected}.`);
  return data;
}

const countCharacters = (text: string) => `${text.length} characters that don’t fit (they are kept secret)`;
