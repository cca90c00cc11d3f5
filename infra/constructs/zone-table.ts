import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
  type ITableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { TableSchema } from '#functions/table/schema.ts';
import type { TableGrant } from '#infra/grants.ts';

export interface ZoneTableProps {
  /** The table as `functions/table/schema.ts` describes it. */
  schema: TableSchema;
}

/** What an index or a table is keyed by, as CDK wants it. */
const text = (name: string) => ({ name, type: AttributeType.STRING });

/**
 * One of the three tables under a key of its own, kept when its stack goes. A policy made by `statements` is the only
 * way to reach it, and it takes both: the table and its key.
 */
export class ZoneTable extends Construct {
  readonly table: ITableV2;
  readonly schema: TableSchema;
  private readonly key: Key;

  constructor(scope: Construct, id: string, { schema }: ZoneTableProps) {
    super(scope, id);
    const { partitionKey, sortKey, index, timeToLiveAttribute, stream } = schema;
    this.schema = schema;
    this.key = new Key(this, 'Key', {
      description: `Footbridge: the ${schema.name} table`,
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.table = new TableV2(this, 'Table', {
      partitionKey: text(partitionKey),
      sortKey: text(sortKey),
      globalSecondaryIndexes: [
        {
          indexName: index.name,
          partitionKey: text(index.partitionKey),
          sortKey: text(index.sortKey),
        },
      ],
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.customerManagedKey(this.key),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      ...(timeToLiveAttribute === undefined ? {} : { timeToLiveAttribute }),
      ...(stream ? { dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES } : {}),
    });
  }

  /** What a function's policy says so that it may do this to the table, and nothing else. */
  statements({ actions, keys, list }: TableGrant): PolicyStatement[] {
    const conditions = keys && { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keys } };
    return [
      new PolicyStatement({
        actions: actions.map((action) => `dynamodb:${action}`),
        resources: [this.table.tableArn],
        ...(conditions ? { conditions } : {}),
      }),
      ...(list
        ? [
            new PolicyStatement({
              actions: ['dynamodb:Query'],
              resources: [`${this.table.tableArn}/index/${this.schema.index.name}`],
            }),
          ]
        : []),
      this.useOfKey(['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey']),
    ];
  }

  /** What the policy of a function that follows the table's changes says. */
  streamStatements(): PolicyStatement[] {
    return [
      new PolicyStatement({
        actions: [
          'dynamodb:DescribeStream',
          'dynamodb:GetRecords',
          'dynamodb:GetShardIterator',
          'dynamodb:ListStreams',
        ],
        resources: [this.streamArn],
      }),
      this.useOfKey(['kms:Decrypt']),
    ];
  }

  /** @throws Error when the schema gives the table no stream. */
  get streamArn(): string {
    const arn = this.table.tableStreamArn;
    if (arn === undefined) throw new Error(`The ${this.schema.name} table has no stream`);
    return arn;
  }

  /** The key opens only for DynamoDB at work on this table, never for ciphertext in the function's own hands. */
  private useOfKey(actions: string[]): PolicyStatement {
    return new PolicyStatement({
      actions,
      resources: [this.key.keyArn],
      conditions: {
        StringEquals: { 'kms:ViaService': `dynamodb.${this.table.env.region}.amazonaws.com` },
      },
    });
  }
}
