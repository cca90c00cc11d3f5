import { readFileSync } from 'node:fs';
import { z } from 'zod';

/**
 * Everything is deployed here: CloudFront takes its certificate and its firewall from this region only, and one
 * region needs no copying between stacks.
 */
export const region = 'us-east-1';

/** Log retention CloudWatch knows, in days. */
const logRetention = z.literal([90, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653]);
const domainName = z.hostname().refine((name) => name.includes('.'));
const certificateArn = z.string().regex(/^arn:aws:acm:us-east-1:\d{12}:certificate\/[\da-f-]+$/);

/** One setting: what it holds, in words for whoever fills it in, and an example. */
const described = <Schema extends z.ZodType>(schema: Schema, description: string, example: unknown) =>
  schema.meta({ description, example });

const settingsSchema = z.strictObject({
  name: described(
    z.string().regex(/^[a-z][a-z0-9-]{1,30}$/),
    'what the stacks of this deployment begin with; small letters, digits and dashes',
    'footbridge',
  ),
  account: described(
    z.string().regex(/^\d{12}$/),
    'the AWS account to deploy to, 12 digits as text',
    '111122223333',
  ),
  domain: described(domainName, 'where people find the community', 'community.example.org'),
  certificateArn: described(
    certificateArn,
    'an issued certificate for the domain, in us-east-1',
    'arn:aws:acm:us-east-1:111122223333:certificate/01234567-89ab-cdef-0123-456789abcdef',
  ),
  mailFrom: described(z.email(), 'the address mails come from', 'hello@example.org'),
  mailIdentity: described(
    z.union([domainName, z.email()]),
    'the domain or address verified with Amazon SES that mails are sent under',
    'example.org',
  ),
  alarmAddress: described(z.email(), 'who hears of alarms', 'on-call@example.org'),
  secretName: described(
    z.string().regex(/^[\w/+=.@-]+$/),
    'the secret that npm run prepare-account made',
    'footbridge/keys',
  ),
  secretVersion: described(
    z.string().min(32).max(64),
    'the version of that secret to use, as prepare-account or rotate-keys printed it',
    '01234567-89ab-cdef-0123-456789abcdef',
  ),
  accessLogBucket: described(
    z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/),
    'the bucket for access logs that prepare-account made',
    'footbridge-111122223333-access-logs',
  ),
  countries: described(
    z.array(z.string().regex(/^[A-Z]{2}$/)).min(1),
    'the countries the community can be reached from, as ISO 3166-1 codes',
    ['US'],
  ),
  requestsPerFiveMinutes: described(
    z.int().min(100).max(20_000_000),
    'requests one network address may send in five minutes before the firewall refuses it',
    2000,
  ),
  logDays: described(
    logRetention,
    'days that logs are kept; CloudWatch knows 90, 180, 365, 400, 545, 731, 1096, 1827, 2192 and some more',
    400,
  ),
  backupDays: described(
    z.int().min(35).max(3653),
    'days that backups are kept, beside point-in-time recovery of 35 days',
    90,
  ),
});

/** What an engineer decides about a deployment; each setting is described where it is declared. */
export type Settings = z.infer<typeof settingsSchema>;

/**
 * Reads the settings of a deployment.
 * @param file JSON; `infra/settings.example.json` shows every setting.
 * @throws Error naming every setting that is missing, wrong or unknown, with what was found and an example.
 */
export function readSettings(file: string): Settings {
  return parseSettings(parseJson(file));
}

/** @throws Error as `readSettings`. */
export function parseSettings(found: Record<string, unknown>): Settings {
  const { success, data, error } = settingsSchema.safeParse(found);
  if (success) return data;
  const unknown = error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
  const wrong = new Set(
    error.issues.flatMap(({ path: [name] }) => (typeof name === 'string' ? [name] : [])),
  );
  throw new Error(
    [
      ...[...wrong].map((name) => explain(name, found[name])),
      ...unknown.map((name) => `The setting ${name} is not known. There are: ${names().join(', ')}.`),
    ].join('\n'),
  );
}

const names = () => Object.keys(settingsSchema.shape);

function explain(name: string, found: unknown): string {
  const setting = Object.entries(settingsSchema.shape).find(([known]) => known === name)?.[1];
  const { description = '', example } = setting?.meta() ?? {};
  const problem = found === undefined ? 'is missing' : `is ${JSON.stringify(found)}, which it can’t be`;
  return `The setting ${name} ${problem}. It holds ${description}, such as ${JSON.stringify(example)}.`;
}

function parseJson(file: string): Record<string, unknown> {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new Error(
      `The settings ${file} can’t be read. Copy infra/settings.example.json there and fill it in.`,
      { cause },
    );
  }
}
