import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { ofType, type Deployed } from './stacks.ts';

/**
 * Bundles every function as the stacks do, which takes seconds.
 * @returns the bundles by what their resources begin with, such as `CommunityZone`.
 */
export async function buildBundles(): Promise<Map<string, string>> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'bundle-example.ts')], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [printed, problems] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (printed === '') throw new Error(`The functions were not bundled: ${problems}`);
  return new Map(z.array(z.tuple([z.string(), z.string()])).parse(JSON.parse(printed)));
}

const answers = z.array(z.object({ answer: z.unknown().optional(), error: z.string().optional() }));
const code = z.object({ S3Key: z.string() });

/**
 * The bundles of a synthesized app, by what their resources begin with, such as `CommunityZone`.
 * @param outdir where the app was synthesized to.
 */
export function bundlesOf(outdir: string, resources: readonly Deployed[]): Map<string, string> {
  return new Map(
    ofType(resources, 'AWS::Lambda::Function').map(({ id, Properties }) => [
      id.replace(/Function\w+$/, ''),
      join(outdir, `asset.${code.parse(Properties['Code']).S3Key.replace('.zip', '')}`, 'index.mjs'),
    ]),
  );
}

/**
 * Gives events to a bundle in a fresh process, one after the other.
 * @returns what it answered or threw, and everything it wrote to its log.
 */
export async function runBundle(
  bundle: string,
  environment: Readonly<Record<string, string>>,
  events: readonly unknown[],
) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'bundle-runner.mjs'), bundle], {
    env: environment,
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(JSON.stringify(events));
  const [answered, log, problems] = await Promise.all(
    [child.stdio[3] as Readable, child.stdout, child.stderr].map((stream) => text(stream)),
  );
  if (answered === undefined || answered === '')
    throw new Error(`The bundle did not answer: ${problems ?? ''}`);
  return { answers: answers.parse(JSON.parse(answered)), log: log ?? '' };
}
