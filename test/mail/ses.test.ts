import { SendEmailCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { mockClient } from 'aws-sdk-client-mock';
import { expect, test } from 'vitest';
import { createSesSender } from '#functions/platform/mail.ts';

const mail = { to: 'quiet@example.test', subject: 'Your sign-in code', text: 'Here is your code:\n' };

test('A mail goes to one address as plain text in UTF-8, from the community’s address', async () => {
  const ses = mockClient(SESv2Client);
  ses.on(SendEmailCommand).resolves({ MessageId: '1' });

  await createSesSender(new SESv2Client({ region: 'us-east-1' }), 'hello@example.org').send(mail);

  expect(ses.commandCalls(SendEmailCommand).map((call) => call.args[0].input)).toEqual([
    {
      FromEmailAddress: 'hello@example.org',
      Destination: { ToAddresses: ['quiet@example.test'] },
      Content: {
        Simple: {
          Subject: { Data: 'Your sign-in code', Charset: 'UTF-8' },
          Body: { Text: { Data: 'Here is your code:\n', Charset: 'UTF-8' } },
        },
      },
    },
  ]);
  ses.restore();
});

test('A mail the service did not take is a failure, so that it is tried again', async () => {
  const ses = mockClient(SESv2Client);
  ses.on(SendEmailCommand).rejects(new Error('Sending paused'));
  const sender = createSesSender(new SESv2Client({ region: 'us-east-1' }), 'hello@example.org');
  await expect(sender.send(mail)).rejects.toThrow('Sending paused');
  ses.restore();
});
