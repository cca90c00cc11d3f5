import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { z } from 'zod';
import { readBuiltWeb } from './built-web.ts';
import { addCommunity } from './community.ts';
import { readSettings } from './settings.ts';

/**
 * What the CDK runs. `-c settings=<file>` names the settings of the deployment; `cdk.json` has the usual place.
 * The app synthesizes itself when this file is done.
 */
const root = join(import.meta.dirname, '..');
const app = new App();
try {
  const settings = z.string().parse(app.node.tryGetContext('settings'));
  addCommunity(app, readSettings(join(root, settings)), readBuiltWeb(join(root, 'web/build')));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
