import { Duration } from 'aws-cdk-lib';
import { EventSourceMapping, FilterCriteria, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SnsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Construct } from 'constructs';
import type { MailedTopic } from './mailed-topic.ts';
import type { ZoneFunction } from './zone-function.ts';
import type { ZoneTable } from './zone-table.ts';

export interface StreamConsumerProps {
  /** Whose changes are followed. The function's policy must hold the table's `streamStatements()`. */
  table: ZoneTable;
  /** Who follows them, with `ReportBatchItemFailures`. */
  consumer: ZoneFunction;
  /** Where the place of what it can't take goes. */
  deadLetters: MailedTopic;
  /** Which changes matter, in the words of Lambda's event filters. Absent, all do. */
  filter?: Readonly<Record<string, unknown>>;
}

/** Follows a table's changes from the oldest on. A batch that fails is halved until what breaks it stands alone. */
export class StreamConsumer extends Construct {
  constructor(scope: Construct, id: string, { table, consumer, deadLetters, filter }: StreamConsumerProps) {
    super(scope, id);
    new EventSourceMapping(this, 'Mapping', {
      target: consumer.handler,
      eventSourceArn: table.streamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 100,
      maxBatchingWindow: Duration.seconds(0),
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      retryAttempts: 50,
      // The stream itself keeps a change for a day.
      maxRecordAge: Duration.hours(22),
      onFailure: new SnsDlq(deadLetters),
      ...(filter === undefined ? {} : { filters: [FilterCriteria.filter(filter)] }),
    });
  }
}
