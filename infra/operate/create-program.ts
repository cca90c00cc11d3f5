import { join } from 'node:path';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { z } from 'zod';
import { readSettings, region } from '#infra/settings.ts';
import { root, settingsFile } from './cdk.ts';
import { outputOf } from './outputs.ts';

/**
 * `npm run create-program -- <name> <address> <address>`: makes a program and invites its first two staff people.
 * It asks a function of the deployment: nobody needs a key to the tables, only the right to call that function.
 */
const [program, ...staffEmails] = process.argv.slice(2);
if (program === undefined || staffEmails.length !== 2) {
  console.error(
    'npm run create-program -- "Larkfield Evening Program" first@example.org second@example.org',
  );
  process.exit(2);
}
const { name } = readSettings(join(root, settingsFile));
const client = new LambdaClient({ region });
const { FunctionError, Payload } = await client.send(
  new InvokeCommand({
    FunctionName: outputOf(`${name}-async`, 'ProgramsFunction'),
    Payload: JSON.stringify({ name: program, staffEmails }),
  }),
);
client.destroy();
const answer = Payload?.transformToString() ?? '';
if (FunctionError === undefined) {
  const { programId } = z.object({ programId: z.string() }).parse(JSON.parse(answer));
  console.log(
    `The program ${programId} is there. Two invitations are on their way; they work for 14 days.`,
  );
} else {
  console.error(`The program was not made: ${answer}`);
  process.exitCode = 1;
}
