import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type AttributeValue,
  type _Record,
} from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';

/** A stream consumer as Lambda calls it: answers which records it could not handle yet. */
export type StreamHandler = (event: { Records: DynamoDBRecord[] }) => Promise<DynamoDBBatchResponse>;

export interface StreamReader {
  /** Hands over everything that is waiting; resolves when nothing is left. */
  drain: () => Promise<void>;
  stop: () => Promise<void>;
}

const pollMilliseconds = 150;
const mostTries = 5;

/**
 * Feeds the stream of a local table to its consumer as Lambda's event source does: in order within a shard,
 * batch by batch, from the last record that was handled on. The place is kept in a file, so a restart goes on there.
 * @param placesFile where the last handled record of each shard is kept
 * @param report told of a record that was given up after five tries
 */
export async function readStream(
  database: Pick<DynamoDBClient, 'send'>,
  endpoint: string,
  tableName: string,
  placesFile: string,
  handler: StreamHandler,
  report: (eventId: string | undefined) => void,
): Promise<StreamReader> {
  const streams = new DynamoDBStreamsClient({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const { Table } = await database.send(new DescribeTableCommand({ TableName: tableName }));
  const streamArn = Table?.LatestStreamArn;
  if (streamArn === undefined) throw new Error(`The table ${tableName} has no stream`);
  const places = new Map<string, string>(
    existsSync(placesFile) ? (JSON.parse(readFileSync(placesFile, 'utf8')) as [string, string][]) : [],
  );
  let stopped = false;
  let turn: Promise<boolean> = Promise.resolve(false);

  /** Handles what is waiting in every shard once. @returns whether there was anything. */
  async function pass(): Promise<boolean> {
    let any = false;
    const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn: streamArn }));
    for (const { ShardId: shardId } of StreamDescription?.Shards ?? []) {
      if (shardId === undefined) continue;
      let iterator: string | undefined = await openShard(shardId);
      while (iterator !== undefined && !stopped) {
        const { Records = [], NextShardIterator } = await streams.send(
          new GetRecordsCommand({ ShardIterator: iterator, Limit: 100 }),
        );
        if (Records.length === 0) break;
        any = true;
        await handle(Records);
        const last = Records.at(-1)?.dynamodb?.SequenceNumber;
        if (last !== undefined) places.set(shardId, last);
        writeFileSync(placesFile, JSON.stringify([...places]));
        iterator = NextShardIterator;
      }
    }
    return any;
  }

  async function openShard(shardId: string): Promise<string | undefined> {
    const after = places.get(shardId);
    const { ShardIterator } = await streams.send(
      new GetShardIteratorCommand({
        StreamArn: streamArn,
        ShardId: shardId,
        ...(after === undefined
          ? { ShardIteratorType: 'TRIM_HORIZON' }
          : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after }),
      }),
    );
    return ShardIterator;
  }

  async function handle(records: readonly _Record[]): Promise<void> {
    let waiting = records.map(withEmptyMaps);
    for (let attempt = 1; waiting.length > 0; attempt += 1) {
      const { batchItemFailures } = await handler({ Records: waiting });
      const failed = new Set(batchItemFailures.map((failure) => failure.itemIdentifier));
      const first = waiting.findIndex((record) => failed.has(record.dynamodb?.SequenceNumber ?? ''));
      if (first < 0) return;
      waiting = waiting.slice(first);
      if (attempt >= mostTries) {
        report(waiting[0]?.eventID);
        waiting = waiting.slice(1);
        attempt = 0;
      }
    }
  }

  const passInTurn = () => {
    turn = turn.then(pass, pass);
    return turn;
  };
  async function follow(): Promise<void> {
    while (!stopped) {
      await passInTurn().catch(() => false);
      await new Promise((resolve) => setTimeout(resolve, pollMilliseconds));
    }
  }
  const following = follow();
  return {
    drain: async () => {
      while (await passInTurn());
    },
    stop: async () => {
      stopped = true;
      await following;
      streams.destroy();
    },
  };
}

/**
 * DynamoDB Local writes an empty map into its stream as nothing at all (`{}`), where DynamoDB writes `{ M: {} }`.
 * No other value is written without its type, so it can be put right.
 */
function withEmptyMaps({ dynamodb, ...record }: _Record): DynamoDBRecord {
  const images = { NewImage: dynamodb?.NewImage, OldImage: dynamodb?.OldImage };
  const mended = Object.entries(images).flatMap(([name, image]) =>
    image === undefined ? [] : [[name, mapValues(image)] as const],
  );
  return { ...record, dynamodb: { ...dynamodb, ...Object.fromEntries(mended) } } as DynamoDBRecord;
}

function mapValues(map: Record<string, AttributeValue>): Record<string, AttributeValue> {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, mendValue(value)]));
}

function mendValue(value: AttributeValue): AttributeValue {
  if (value.M !== undefined) return { M: mapValues(value.M) };
  if (value.L !== undefined) return { L: value.L.map(mendValue) };
  return Object.keys(value).length === 0 ? { M: {} } : value;
}
