import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Ends this process in plain words when something listens on the port already: before any data is touched, since
 * it may be another Footbridge that is using it.
 */
export async function requireFreePort(port: number): Promise<void> {
  const probe = createServer().listen(port, 'localhost');
  try {
    await once(probe, 'listening');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    console.error(
      `Something already listens on port ${String(port)}, perhaps another Footbridge. ` +
        `Stop it, or choose another port: PORT=${String(port + 1)} npm start`,
    );
    process.exit(1);
  }
  probe.close();
  await once(probe, 'close');
}
