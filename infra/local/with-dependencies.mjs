// Runs a script of this project on the Node it is made for, installing what it needs first:
//   node infra/local/with-dependencies.mjs <script> [arguments]
// Only Node's own modules here: it has to work on Node 20 in a fresh clone.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { javaProblem } from './java.mjs';

const root = join(import.meta.dirname, '../..');
const binaries = join(root, 'node_modules/.bin');
const [script, ...scriptArguments] = process.argv.slice(2);

if (script === undefined)
  giveUp('Which script? node infra/local/with-dependencies.mjs <script> [arguments]');
const problem = javaProblem();
if (problem !== undefined) giveUp(problem);
if (!dependenciesAreCurrent()) await installDependencies();
runScript(script);

/**
 * Whether every package of the lock file is installed in its version. npm leaves its own lock file inside
 * node_modules when an installation is complete, so an interrupted one counts as missing.
 */
function dependenciesAreCurrent() {
  const installed = packagesIn(join(root, 'node_modules/.package-lock.json'));
  if (installed === undefined || !existsSync(join(binaries, 'node'))) return false;
  return Object.entries(packagesIn(join(root, 'package-lock.json')) ?? {})
    .filter(([path]) => path !== '')
    .every(([path, wanted]) => {
      // Optional packages are mostly other platforms' binaries.
      const isOptional = wanted.optional === true || wanted.devOptional === true;
      return installed[path] === undefined ? isOptional : installed[path].version === wanted.version;
    });
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> | undefined}
 */
function packagesIn(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : undefined;
}

async function installDependencies() {
  const started = Date.now();
  const progress = showProgress(() => `Installing what Footbridge needs… ${secondsSince(started)} s`);
  const npm = spawn('npm', ['ci', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const [code] = await once(npm, 'exit');
  progress.end();
  if (code !== 0) giveUp('The installation did not finish. Check the network and run the command again.');
  console.log(`Installed in ${secondsSince(started)} seconds.`);
}

/**
 * One line that is rewritten on a terminal, and a new line now and then in a log.
 * @param {() => string} line
 */
function showProgress(line) {
  const isTerminal = process.stdout.isTTY;
  const show = () => process.stdout.write(isTerminal ? `\r${line()}` : `${line()}\n`);
  show();
  const timer = setInterval(show, isTerminal ? 1000 : 15_000);
  return {
    end() {
      clearInterval(timer);
      if (isTerminal) process.stdout.write('\r\u001b[K');
    },
  };
}

/** @param {number} start milliseconds since the epoch */
function secondsSince(start) {
  return Math.round((Date.now() - start) / 1000);
}

/** @param {string} file relative to the root of the project */
function runScript(file) {
  const child = spawn(join(binaries, 'node'), [file, ...scriptArguments], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${binaries}${delimiter}${process.env['PATH'] ?? ''}` },
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      // A terminal's Ctrl-C reaches the child without us; twice would cut its tidying up short.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.once('error', (error) => giveUp(`Node 24 did not start: ${error.message}\nRun: npm ci`));
  child.once('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

/**
 * @param {string} reason
 * @returns {never}
 */
function giveUp(reason) {
  console.error(`\n${reason}\n`);
  process.exit(1);
}
