import { createLog } from '#functions/platform/log.ts';
import { readDemo } from './demo/demo-file.ts';
import { plantDemo } from './demo/plant.ts';
import { startCommunity } from './server.ts';
import { dataDirectory, port } from './settings.ts';
import { buildWeb } from './web-build.ts';

/** `npm start`: the whole community on this machine, as it runs in the cloud. */
const directory = dataDirectory();
const webDirectory = buildWeb();
const community = await startCommunity({
  port: port(),
  dataDirectory: directory,
  webDirectory,
  log: quietLog(),
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void community.stop().then(() => process.exit(0));
  });
}
if (readDemo(directory).programs.length === 0) {
  console.log('First start: planting the demo.');
  await plantDemo(community.platform, directory, showProgress);
}
await community.settle();
console.log(`
Footbridge is ready.

  The community   ${community.address}
  Demo people     ${community.address}/local/
  Mail            ${community.address}/local/outbox.json
  The API         ${community.address}/api/openapi.json

Data is kept in ${directory}. Stop with Ctrl+C; npm run reset wipes it.`);

function showProgress(what: string, done: number, all: number): void {
  if (done % 50 !== 0 && done !== all) return;
  console.log(`  ${what}: ${String(done)} of ${String(all)} posts`);
}

/** Problems are shown here; the line for every request is not. */
function quietLog() {
  return { ...createLog('local'), info: () => undefined };
}
