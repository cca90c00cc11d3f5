import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';

const root = join(import.meta.dirname, '../..');
const packageDirectory = join(root, 'node_modules/@sparticuz/chromium');

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
];

interface LaunchOptions {
  /** Pages a person goes back to may come from memory, as they do in everyday browsers. */
  backForwardCache?: boolean;
}

/**
 * Starts Chromium without a window: the one that comes with the dependencies on Linux (x64), the installed
 * Chrome elsewhere. Whoever starts it closes it.
 */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  // Playwright turns it off, since pages from memory surprise most tests.
  const ignoreDefaultArgs = options.backForwardCache ? ['--disable-back-forward-cache'] : [];
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return chromium.launch({ channel: 'chrome', args: ARGUMENTS, ignoreDefaultArgs });
  }
  const directory = unpackedChromium();
  const executablePath = join(directory, 'chromium');
  return chromium.launch({
    executablePath,
    args: ARGUMENTS,
    ignoreDefaultArgs,
    env: { ...process.env, ...whatTheMachineLacks(directory, executablePath) },
  });
}

/** Unpacked once per installed version, beside the packages, so that removing those removes it too. */
function unpackedChromium(): string {
  const cache = join(root, 'node_modules/.cache/chromium');
  const directory = join(cache, installedVersion());
  if (existsSync(directory)) return directory;

  mkdirSync(cache, { recursive: true });
  // Renamed into place when complete: another test file may be looking for it meanwhile.
  const unfinished = mkdtempSync(join(cache, 'unpacking-'));
  const executable = join(unfinished, 'chromium');
  writeFileSync(executable, unpackedArchive('chromium.br'));
  chmodSync(executable, 0o755);
  for (const archive of ['al2023.tar.br', 'fonts.tar.br']) {
    const { status, stderr } = spawnSync('tar', ['-x', '-C', unfinished], {
      input: unpackedArchive(archive),
    });
    if (status !== 0) throw new Error(`${archive} could not be unpacked: ${String(stderr)}`);
  }
  if (existsSync(directory)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, directory);
  return directory;
}

function unpackedArchive(name: string): Buffer {
  return brotliDecompressSync(readFileSync(join(packageDirectory, 'bin', name)));
}

function installedVersion(): string {
  const text = readFileSync(join(packageDirectory, 'package.json'), 'utf8');
  return /"version":\s*"([^"]+)"/.exec(text)?.[1] ?? 'unknown';
}

/** The NSS libraries and the fonts that the archive brings, for machines that have none of their own. */
function whatTheMachineLacks(directory: string, executable: string): Record<string, string> {
  const lacksLibraries = spawnSync('ldd', [executable], { encoding: 'utf8' }).stdout.includes('not found');
  return {
    ...(lacksLibraries && { LD_LIBRARY_PATH: join(directory, 'lib') }),
    ...(!existsSync('/etc/fonts/fonts.conf') && { FONTCONFIG_PATH: join(directory, 'fonts') }),
  };
}
