import { defineConfig } from 'vitest/config';

/*
 * The end of a test file's name says what it needs:
 *
 *   *.test.ts              unit         nothing: pure code
 *   *.integration.test.ts  integration  DynamoDB Local, one for the run; own tables per file (test/support/database.ts)
 *   *.page.test.ts         page         Svelte components in jsdom
 *   *.journey.test.ts      journeys     real Chromium against the built web and the local server, one file after the other
 *   *.infra.test.ts        infra        the synthesized stacks
 *
 * One kind: `npx vitest run --project unit`. One file: `npx vitest run test/ledger`.
 */
const KINDS = ['integration', 'page', 'journey', 'infra'];

export default defineConfig({
  test: {
    maxWorkers: 2,
    pool: 'threads',
    passWithNoTests: true,
    restoreMocks: true,
    unstubEnvs: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: KINDS.map((kind) => `test/**/*.${kind}.test.ts`),
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['test/**/*.integration.test.ts'],
          globalSetup: 'test/support/database.setup.ts',
          // Storms of simultaneous writes take their time on a busy machine; nothing is measured by it.
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
      {
        // The plugin of SvelteKit, and with it what the pages import.
        extends: './web/vite.config.ts',
        root: 'web',
        resolve: { conditions: ['browser'] },
        test: {
          name: 'page',
          include: ['../test/**/*.page.test.ts'],
          environment: 'jsdom',
          setupFiles: '../test/support/page.setup.ts',
          pool: 'threads',
          restoreMocks: true,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/**/*.journey.test.ts'],
          globalSetup: 'test/support/journeys.setup.ts',
          fileParallelism: false,
          // After everything else: a browser and a server want the cores to themselves.
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: { name: 'infra', include: ['test/**/*.infra.test.ts'], testTimeout: 60_000 },
      },
    ],
  },
});
