import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readDemo } from './demo/demo-file.ts';
import { plantDemo } from './demo/plant.ts';
import { requireFreePort } from './free-port.ts';
import { communityFiles, startCommunity, type CommunityOptions, type RunningCommunity } from './server.ts';

/** Starts this machine's community, plants the demo on its first start, and ends it with the process. */
export async function openCommunity(options: CommunityOptions): Promise<RunningCommunity> {
  await requireFreePort(options.port);
  const isFirstStart = readDemo(options.dataDirectory).programs.length === 0;
  if (isFirstStart) clearUnfinished(options.dataDirectory);
  const community = await startCommunity(options);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void community.stop().then(() => process.exit(0));
    });
  }
  if (isFirstStart) {
    console.log('First start: planting the demo.');
    await plantDemo(community.platform, options.dataDirectory, showProgress);
  }
  await community.settle();
  return community;
}

/** A first start that was cut short leaves half a demo: the next one begins again. */
function clearUnfinished(dataDirectory: string): void {
  for (const part of communityFiles) rmSync(join(dataDirectory, part), { recursive: true, force: true });
}

function showProgress(what: string, done: number, all: number): void {
  if (done % 50 !== 0 && done !== all) return;
  console.log(`  ${what}: ${String(done)} of ${String(all)} posts`);
}
