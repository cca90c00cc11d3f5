import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const output = join(root, 'web/build');
const sources = ['web/src', 'web/static', 'shared', 'package-lock.json', 'web/vite.config.ts'];

/**
 * Builds the web when it was never built or something it is made of is newer.
 * @returns the directory of the build
 * @throws Error when the build fails; what went wrong stands above it in the terminal
 */
export function buildWeb(): string {
  const built = join(output, '200.html');
  if (existsSync(built) && statSync(built).mtimeMs > newest(sources.map((source) => join(root, source))))
    return output;
  console.log('Building the web …');
  const { status } = spawnSync('npm', ['run', '--silent', 'web:build'], {
    cwd: root,
    // Whoever asks for the build, it is the one that people get.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The web did not build. Run: npm run web:build');
  return output;
}

/** @returns the latest change, in milliseconds since the epoch, among files and everything in directories. */
function newest(paths: readonly string[]): number {
  let latest = 0;
  for (const path of paths) {
    if (!existsSync(path)) continue;
    const isDirectory = statSync(path).isDirectory();
    const files = isDirectory
      ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))
      : [path];
    for (const file of files) latest = Math.max(latest, statSync(file).mtimeMs);
  }
  return latest;
}
