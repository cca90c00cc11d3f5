import { S3Client } from '@aws-sdk/client-s3';
import {
  CreateSecretCommand,
  GetSecretValueCommand,
  ResourceExistsException,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { region } from '#infra/settings.ts';
import { createAccessLogBucket } from './access-log-bucket.ts';
import { newSecret } from './secret.ts';

/**
 * `npm run prepare-account -- <name>`: makes what has to outlive the stacks, once: the secret, without which no address
 * is found again, and the bucket of the access logs, which whoever tears a deployment down must not take along.
 * Run again, it changes no key.
 */
const [name] = process.argv.slice(2);
if (name === undefined || !/^[a-z][a-z0-9-]{1,30}$/.test(name)) {
  console.error(
    'npm run prepare-account -- footbridge   (the setting name: small letters, digits and dashes)',
  );
  process.exit(2);
}
const secrets = new SecretsManagerClient({ region });
const storage = new S3Client({ region });
const secretName = `${name}/keys`;
const { arn, version } = await findOrCreateSecret();
const account = arn.split(':')[4] ?? '';
const accessLogBucket = `${name}-${account}-access-logs`;
await createAccessLogBucket(storage, accessLogBucket, account);
secrets.destroy();
storage.destroy();
console.log('Put these into infra/settings.json:');
console.log(
  JSON.stringify({ name, account, secretName, secretVersion: version, accessLogBucket }, null, 2),
);

async function findOrCreateSecret(): Promise<{ arn: string; version: string }> {
  try {
    const { ARN = '', VersionId = '' } = await secrets.send(
      new CreateSecretCommand({
        Name: secretName,
        Description: 'Keys of a Footbridge deployment. Without them no address is found again.',
        SecretString: newSecret(),
      }),
    );
    return { arn: ARN, version: VersionId };
  } catch (error) {
    if (!(error instanceof ResourceExistsException)) throw error;
    const { ARN = '', VersionId = '' } = await secrets.send(
      new GetSecretValueCommand({ SecretId: secretName }),
    );
    return { arn: ARN, version: VersionId };
  }
}
