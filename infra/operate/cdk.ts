import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
export const settingsFile = 'infra/settings.json';
export const outputsFile = join(root, 'cdk.out/outputs.json');

/**
 * Runs the CDK of this project on the stacks. Ends this process with the CDK's own code when it fails.
 * @param settings path of the settings, from the root of the project.
 */
export function runCdk(settings: string, ...words: string[]): void {
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/aws-cdk/bin/cdk'), ...words, '--context', `settings=${settings}`],
    { cwd: root, stdio: 'inherit' },
  );
  if (status !== 0) process.exit(status ?? 1);
}

/** The settings to try the stacks with: those of this deployment, or the example where there are none yet. */
export function settingsToTry(): string {
  return existsSync(join(root, settingsFile)) ? settingsFile : 'infra/settings.example.json';
}
