import { existsSync, rmSync } from 'node:fs';
import { dataDirectory } from './settings.ts';

/** `npm run reset`: wipes this machine's community. The next start plants the demo anew. */
const directory = dataDirectory();
if (existsSync(directory)) {
  rmSync(directory, { recursive: true });
  console.log(`Wiped ${directory}. The next npm start begins with a fresh demo.`);
} else {
  console.log(`Nothing to wipe: ${directory} isn’t there.`);
}
