import { readDemo } from './demo/demo-file.ts';
import { plantDemo } from './demo/plant.ts';
import { startCommunity, type CommunityOptions, type RunningCommunity } from './server.ts';

/** Starts this machine's community, plants the demo on its first start, and ends it with the process. */
export async function openCommunity(options: CommunityOptions): Promise<RunningCommunity> {
  const community = await startCommunity(options);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void community.stop().then(() => process.exit(0));
    });
  }
  if (readDemo(options.dataDirectory).programs.length === 0) {
    console.log('First start: planting the demo.');
    await plantDemo(community.platform, options.dataDirectory, showProgress);
  }
  await community.settle();
  return community;
}

function showProgress(what: string, done: number, all: number): void {
  if (done % 50 !== 0 && done !== all) return;
  console.log(`  ${what}: ${String(done)} of ${String(all)} posts`);
}
