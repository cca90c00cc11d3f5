import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { plantDemo } from '#infra/local/demo/plant.ts';
import { startCommunity } from '#infra/local/server.ts';
import { buildWeb } from '#infra/local/web-build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where this run's community answers, e.g. `http://localhost:41234`. */
    communityAddress: string;
  }
}

/** One community with its demo program for all journeys: the built web, the real applications, its own data. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'footbridge-journeys-'));
  const community = await startCommunity({ port: 0, dataDirectory, webDirectory: buildWeb() });
  await plantDemo(community.platform, dataDirectory, () => undefined);
  await community.settle();
  project.provide('communityAddress', community.address);
  return async () => {
    await community.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  };
}
