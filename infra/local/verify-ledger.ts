import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { verifyProgram } from '#functions/ledger/verify.ts';
import { createLog } from '#functions/platform/log.ts';
import type { Platform } from '#functions/platform/platform.ts';
import * as programs from '#functions/programs/repository.ts';
import { createDatabase } from '#functions/table/client.ts';
import { startDatabase } from './database.ts';
import { dataDirectory } from './settings.ts';
import { createTables } from './tables.ts';

/** `npm run ledger:verify`: checks every row of this machine's ledger. Ends with 1 and the first bad row when there is one. */
const tables = join(dataDirectory(), 'tables');
if (!existsSync(tables)) {
  console.log(`There is no community in ${dataDirectory()} yet. Run npm start first.`);
} else {
  // A running community holds its files, and a check must change nothing: it reads a copy.
  const copy = mkdtempSync(join(tmpdir(), 'footbridge-ledger-'));
  try {
    cpSync(tables, copy, { recursive: true });
    await verify(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

async function verify(directory: string): Promise<void> {
  const local = await startDatabase({ dataDirectory: directory });
  try {
    const database = createDatabase(local.endpoint);
    const platform: Platform = {
      database,
      tables: await createTables(database, ''),
      now: () => new Date(),
      random: (count) => new Uint8Array(randomBytes(count)),
      // Nothing here is sealed or looked up by digest.
      secret: new Uint8Array(randomBytes(32)),
      origin: 'http://localhost',
      pause: (milliseconds) => pause(milliseconds),
      log: createLog('verify-ledger'),
    };
    for (const program of await programs.listAll(platform)) {
      const { entries, days, fault } = await verifyProgram(platform, program);
      if (fault === undefined) {
        console.log(
          `${program.name}: ${String(entries)} entries over ${String(days)} days, every one as it was written.`,
        );
        continue;
      }
      console.error(`${program.name}: the ledger doesn’t hold.`);
      console.error(
        `  First bad row: day ${fault.day}, lane ${fault.lane}, number ${String(fault.sequence)} (${fault.fault}).`,
      );
      process.exitCode = 1;
    }
  } finally {
    await local.stop();
  }
}
