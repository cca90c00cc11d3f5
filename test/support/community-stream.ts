import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
} from '@aws-sdk/client-dynamodb-streams';
import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { tableOf, type Platform } from '#functions/platform/platform.ts';
import { createProjectionHandler } from '#functions/projections/handler.ts';
import { databaseConfiguration } from './database.ts';

/** Every record of Community's stream so far, in the order of the writes. */
export async function readStreamRecords(platform: Platform): Promise<DynamoDBRecord[]> {
  const streams = new DynamoDBStreamsClient(databaseConfiguration());
  const { Table } = await platform.database.send(
    new DescribeTableCommand({ TableName: tableOf(platform, 'community') }),
  );
  const StreamArn = Table?.LatestStreamArn;
  const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn }));
  const records: DynamoDBRecord[] = [];
  for (const { ShardId } of StreamDescription?.Shards ?? []) {
    const { ShardIterator } = await streams.send(
      new GetShardIteratorCommand({ StreamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' }),
    );
    let iterator = ShardIterator;
    while (iterator !== undefined) {
      const page = await streams.send(new GetRecordsCommand({ ShardIterator: iterator }));
      if (page.Records === undefined || page.Records.length === 0) break;
      records.push(...(page.Records as DynamoDBRecord[]));
      iterator = page.NextShardIterator;
    }
  }
  streams.destroy();
  return records;
}

/** Projects everything the stream brings, and what that brings in turn, until nothing is left. */
export async function settle(platform: Platform): Promise<void> {
  const project = createProjectionHandler(platform);
  let done = 0;
  for (;;) {
    const records = await readStreamRecords(platform);
    const waiting = records.slice(done);
    if (waiting.length === 0) return;
    const { batchItemFailures } = await project({ Records: waiting });
    if (batchItemFailures.length > 0) throw new Error('A projection was not done');
    done = records.length;
  }
}
