import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { Clock } from '#infra/constructs/clock.ts';
import { PlatformFunction } from '#infra/constructs/platform-function.ts';
import { StreamConsumer } from '#infra/constructs/stream-consumer.ts';
import type { Settings } from '#infra/settings.ts';
import type { DataStack } from './data.ts';

export interface AsyncStackProps extends StackProps {
  settings: Settings;
  data: DataStack;
}

/** What nobody waits for: what is counted from Community's stream, mail, and making a program. */
export class AsyncStack extends Stack {
  readonly functions: Readonly<Record<'projections' | 'mail' | 'programs', PlatformFunction>>;

  constructor(scope: Construct, id: string, { settings, data, ...props }: AsyncStackProps) {
    super(scope, id, props);
    const { identity, community } = data.tables;
    const { deadLetters } = data.operations;
    const common = {
      settings,
      tables: data.tables,
      operations: data.operations,
      memory: 512,
    };
    const projections = new PlatformFunction(this, 'Projections', {
      ...common,
      name: 'projections',
      concurrency: 20,
      timeout: Duration.minutes(1),
      alsoMay: community.streamStatements(),
    });
    new StreamConsumer(this, 'CommunityChanges', { table: community, consumer: projections, deadLetters });

    const mail = new PlatformFunction(this, 'Mail', {
      ...common,
      name: 'mail',
      concurrency: 10,
      timeout: Duration.minutes(10),
      environment: { MAIL_FROM: settings.mailFrom },
      alsoMay: [
        ...identity.streamStatements(),
        new PolicyStatement({
          actions: ['ses:SendEmail'],
          resources: [
            this.formatArn({ service: 'ses', resource: 'identity', resourceName: settings.mailIdentity }),
          ],
          conditions: { StringEquals: { 'ses:FromAddress': settings.mailFrom } },
        }),
      ],
    });
    new StreamConsumer(this, 'NewLetters', {
      table: identity,
      consumer: mail,
      deadLetters,
      // Of the identity zone's changes the mailer is shown new letters only.
      filter: { eventName: ['INSERT'], dynamodb: { Keys: { pk: { S: ['DEPLOYMENT#OUTBOX'] } } } },
    });
    new Clock(this, 'LettersThatWait', { target: mail, every: Duration.minutes(5) });

    const programs = new PlatformFunction(this, 'Programs', {
      ...common,
      name: 'programs',
      concurrency: 1,
      timeout: Duration.seconds(30),
    });
    new CfnOutput(this, 'ProgramsFunction', { value: programs.handler.functionName });
    this.functions = { projections, mail, programs };
  }
}
