import { createLog } from '#functions/platform/log.ts';
import { openCommunity } from './open-community.ts';
import { dataDirectory, port } from './settings.ts';

/** The API alone, for `npm run dev`: pages come from the web's development server one port below. */
const community = await openCommunity({
  port: port() + 1,
  dataDirectory: dataDirectory(),
  origin: `http://localhost:${String(port())}`,
  log: createLog('local'),
});
console.log(`The API answers at ${community.address}`);
