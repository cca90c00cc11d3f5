import { buildWeb } from '#infra/local/web-build.ts';
import { runCdk, settingsToTry } from './cdk.ts';

/** `npm run synth`: the stacks as templates under `cdk.out`, checked. Needs neither an account nor a network. */
buildWeb();
runCdk(settingsToTry(), 'synth', '--quiet');
