import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { outputsFile } from './cdk.ts';

const outputs = z.record(z.string(), z.record(z.string(), z.string()));

/**
 * What the last `npm run deploy` on this machine said about the deployment.
 * @param name of the output; what CDK adds to it does not matter.
 * @throws Error when nothing was deployed from here.
 */
export function outputOf(stack: string, name: string): string {
  if (!existsSync(outputsFile))
    throw new Error('Nothing was deployed from this machine. Run: npm run deploy');
  const value = outputs.parse(JSON.parse(readFileSync(outputsFile, 'utf8')))[stack]?.[name];
  if (value === undefined) throw new Error(`The stack ${stack} has no ${name}. Run: npm run deploy`);
  return value;
}
