import { createLog } from '#functions/platform/log.ts';
import { openCommunity } from './open-community.ts';
import { dataDirectory, port } from './settings.ts';
import { buildWeb } from './web-build.ts';

/** `npm start`: the whole community on this machine, as it runs in the cloud. */
const { address } = await openCommunity({
  port: port(),
  dataDirectory: dataDirectory(),
  webDirectory: buildWeb(),
  // Problems are shown here; the line for every request is not.
  log: { ...createLog('local'), info: () => undefined },
});
console.log(`
Footbridge is ready.

  The community   ${address}
  Demo people     ${address}/local/
  Mail            ${address}/local/outbox.json
  The API         ${address}/api/openapi.json

Data is kept in ${dataDirectory()}. Stop with Ctrl+C; npm run reset wipes it.`);
