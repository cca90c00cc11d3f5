import { join } from 'node:path';
import {
  GetSecretValueCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { readSettings, region } from '#infra/settings.ts';
import { root, settingsFile } from './cdk.ts';
import { rotated } from './secret.ts';

/** `npm run rotate-keys`: a new version of the secret, in force with the next deployment of its version. */
const { secretName, secretVersion } = readSettings(join(root, settingsFile));
const client = new SecretsManagerClient({ region });
const { SecretString = '' } = await client.send(
  new GetSecretValueCommand({ SecretId: secretName, VersionId: secretVersion }),
);
const { VersionId = '' } = await client.send(
  new PutSecretValueCommand({ SecretId: secretName, SecretString: rotated(SecretString) }),
);
client.destroy();
console.log(`Put this into ${settingsFile}, then run npm run deploy:\n  "secretVersion": "${VersionId}"`);
