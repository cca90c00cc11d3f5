import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { describeCause, type Log } from '#functions/platform/log.ts';
import { readDemo, type DemoAccount } from '#infra/local/demo/demo-file.ts';
import { plantDemo } from '#infra/local/demo/plant.ts';
import { startCommunity } from '#infra/local/server.ts';
import { signInAs } from '#infra/local/sign-in-as.ts';
import { buildWeb } from '#infra/local/web-build.ts';
import { journeyPrograms, peopleWithSession } from './journey-programs.ts';

/** The community all journeys of a run share. */
interface JourneyCommunity {
  /** Such as `http://localhost:41234`. */
  address: string;
  /** Of its database, such as `http://127.0.0.1:41235`. */
  databaseEndpoint: string;
  /** Every line its applications logged, as JSON. */
  logFile: string;
  people: DemoAccount[];
  /** Session cookies by handle: signing in is limited for each network, and a run has only one. */
  sessions: Record<string, string>;
}

declare module 'vitest' {
  interface ProvidedContext {
    community: JourneyCommunity;
  }
}

/** One community with a small demo for all journeys: the built web, the real applications, its own data. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'footbridge-journeys-'));
  const logFile = join(dataDirectory, 'log.jsonl');
  const community = await startCommunity({
    port: 0,
    dataDirectory,
    webDirectory: buildWeb(),
    log: logInto(logFile),
  });
  await plantDemo(community.platform, dataDirectory, () => undefined, journeyPrograms);
  const { people } = readDemo(dataDirectory);
  const sessions: Record<string, string> = {};
  for (const person of people.filter(({ handle }) => peopleWithSession.has(handle))) {
    const cookie = await signInAs(community, person);
    sessions[person.handle] = /=([^;]*)/.exec(cookie)?.[1] ?? '';
  }
  await community.settle();
  const endpoint = await community.platform.database.config.endpoint?.();
  project.provide('community', {
    address: community.address,
    databaseEndpoint: `http://${endpoint?.hostname ?? ''}:${String(endpoint?.port ?? '')}`,
    logFile,
    people,
    sessions,
  });
  return async () => {
    await community.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  };
}

function logInto(file: string): Log {
  const write = (line: object) => {
    appendFileSync(file, `${JSON.stringify(line)}\n`);
  };
  return {
    info: (message, facts) => write({ message, ...facts }),
    warn: (message, facts) => write({ message, ...facts }),
    error: (message, cause, facts) => write({ message, ...facts, cause: describeCause(cause) }),
  };
}
