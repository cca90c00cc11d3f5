import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createServer } from 'vite';
import { port } from './settings.ts';

/** `npm run dev`: the community with hot reload. The API starts anew when it changes; pages change in place. */
const root = join(import.meta.dirname, '../..');
const api = spawn(
  process.execPath,
  ['--watch', '--watch-preserve-output', join(import.meta.dirname, 'dev-api.ts')],
  {
    stdio: 'inherit',
  },
);
process.env['FOOTBRIDGE_API'] = `http://localhost:${String(port() + 1)}`;
// SvelteKit's development server looks for its own files from the folder of the web.
process.chdir(join(root, 'web'));
const web = await createServer({
  configFile: join(root, 'web/vite.config.ts'),
  server: { port: port(), strictPort: true },
});
await web.listen();
web.printUrls();

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    api.kill(signal);
    void web.close().then(() => process.exit(0));
  });
}
