import { setTimeout as pause } from 'node:timers/promises';
import { inject } from 'vitest';
import type { LedgerFault } from '#functions/ledger/domain.ts';
import { verifyProgram } from '#functions/ledger/verify.ts';
import { createLog } from '#functions/platform/log.ts';
import type { Platform } from '#functions/platform/platform.ts';
import * as programs from '#functions/programs/repository.ts';
import { createDatabase } from '#functions/table/client.ts';
import { createTables } from '#infra/local/tables.ts';

/** @returns the first bad row of every program's ledger; none when all of them hold */
export async function ledgerFaults(): Promise<LedgerFault[]> {
  const { address, databaseEndpoint } = inject('community');
  const database = createDatabase(databaseEndpoint);
  const platform: Platform = {
    database,
    tables: await createTables(database, ''),
    now: () => new Date(),
    random: (count) => crypto.getRandomValues(new Uint8Array(count)),
    // Nothing the verifier reads is sealed or looked up by digest.
    secret: new Uint8Array(32),
    origin: address,
    pause: (milliseconds) => pause(milliseconds),
    log: createLog('journeys'),
  };
  const faults: LedgerFault[] = [];
  for (const program of await programs.listAll(platform)) {
    const { entries, fault } = await verifyProgram(platform, program);
    if (entries === 0) throw new Error(`${program.name} has no ledger`);
    if (fault !== undefined) faults.push(fault);
  }
  database.destroy();
  return faults;
}
