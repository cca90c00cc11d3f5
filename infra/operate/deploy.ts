import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { buildWeb } from '#infra/local/web-build.ts';
import { readSettings, region } from '#infra/settings.ts';
import { outputsFile, root, runCdk, settingsFile } from './cdk.ts';
import { describeWholeApi } from './api-document.ts';
import { outputOf } from './outputs.ts';
import { publishWeb } from './publish-web.ts';

/** `npm run deploy`: builds the web, brings every stack up to date, and publishes the web. */
const { name } = readSettings(join(root, settingsFile));
const directory = buildWeb();
runCdk(settingsFile, 'deploy', '--all', '--require-approval', 'never', '--outputs-file', outputsFile);
const client = new S3Client({ region });
await publishWeb(client, outputOf(`${name}-web`, 'SiteBucketName'), directory, describeWholeApi());
client.destroy();
console.log(`Published. People reach it through ${outputOf(`${name}-web`, 'DistributionDomainName')}`);
