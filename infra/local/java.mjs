// Plain JavaScript, because the bootstrap that uses it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The oldest Java that DynamoDB Local runs on. */
const MINIMUM_JAVA = 17;

/** The Java to run: `JAVA_HOME` when it is set, else the one on the path. */
export function javaCommand() {
  const home = process.env['JAVA_HOME'];
  return home ? join(home, 'bin', 'java') : 'java';
}

/**
 * Says what is wrong with this machine's Java, in words for the person who runs the program.
 * @returns {string | undefined} nothing when Java is there and new enough
 */
export function javaProblem() {
  const { stderr, error } = spawnSync(javaCommand(), ['-version'], { encoding: 'utf8' });
  const howTo = [
    `Footbridge keeps its data in Amazon's DynamoDB Local, which needs Java ${MINIMUM_JAVA} or newer.`,
    '  macOS:          brew install openjdk@21',
    '  Debian, Ubuntu: sudo apt install openjdk-17-jre-headless',
    '  Fedora:         sudo dnf install java-21-openjdk-headless',
    '  Windows:        winget install EclipseAdoptium.Temurin.21.JRE',
  ].join('\n');
  if (error) return `Java is missing.\n${howTo}`;
  const major = majorVersion(stderr);
  if (major !== undefined && major < MINIMUM_JAVA) return `Java ${major} is too old.\n${howTo}`;
  return undefined;
}

/**
 * The major version in what `java -version` prints: 17 for `"17.0.15"`, 8 for `"1.8.0_392"`.
 * @param {string} text
 * @returns {number | undefined} nothing when the text names no version
 */
export function majorVersion(text) {
  const found = /version "(?:1\.)?(\d+)/.exec(text);
  return found ? Number(found[1]) : undefined;
}
