import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { apiHeaders, commonHeaders } from '#shared/security-headers.ts';
import { outboxPartition } from '#functions/table/identity-keys.ts';
import { createExampleApp, ofType, synthesize, testWeb, type Deployed } from '#test/support/stacks.ts';

let resources: Deployed[];

beforeAll(() => {
  resources = synthesize(createExampleApp().app);
}, 60_000);

const properties = (type: string) => ofType(resources, type).map(({ Properties }) => Properties);

test('Every table is encrypted under its own key, recoverable, protected, and stays when its stack goes', () => {
  const tables = ofType(resources, 'AWS::DynamoDB::GlobalTable');
  expect(tables).toHaveLength(3);
  for (const { DeletionPolicy, Properties } of tables) {
    expect(DeletionPolicy).toBe('Retain');
    expect(Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      Replicas: [
        {
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        },
      ],
    });
  }
  const keys = tables.map(
    ({ Properties }) => /"KMSMasterKeyId":(\{.*?\})/.exec(JSON.stringify(Properties['Replicas']))?.[1],
  );
  expect(keys).not.toContain(undefined);
  expect(new Set(keys).size).toBe(3);
});

test('Every key rotates; every log is encrypted and kept for the days of the settings', () => {
  for (const key of properties('AWS::KMS::Key')) expect(key['EnableKeyRotation']).toBe(true);
  const logs = properties('AWS::Logs::LogGroup');
  expect(logs.length).toBeGreaterThan(8);
  for (const log of logs) {
    expect(log['RetentionInDays']).toBe(400);
    expect(log['KmsKeyId']).toBeDefined();
  }
});

test('All three tables are backed up every night, for the days of the settings', () => {
  expect(properties('AWS::Backup::BackupPlan')).toMatchObject([
    { BackupPlan: { BackupPlanRule: [{ Lifecycle: { DeleteAfterDays: 90 } }] } },
  ]);
  const [selection] = properties('AWS::Backup::BackupSelection');
  expect(
    z.object({ Resources: z.array(z.unknown()) }).parse(selection?.['BackupSelection']).Resources,
  ).toHaveLength(3);
});

const headersPolicy = z.object({
  CustomHeadersConfig: z.object({
    Items: z.array(z.object({ Header: z.string(), Value: z.string(), Override: z.literal(true) })),
  }),
  SecurityHeadersConfig: z.object({
    ContentSecurityPolicy: z.object({ ContentSecurityPolicy: z.string(), Override: z.literal(true) }),
    ContentTypeOptions: z.object({ Override: z.literal(true) }),
    ReferrerPolicy: z.object({ ReferrerPolicy: z.string(), Override: z.literal(true) }),
    StrictTransportSecurity: z.object({
      AccessControlMaxAgeSec: z.number(),
      IncludeSubdomains: z.literal(true),
      Override: z.literal(true),
    }),
  }),
});

/** What CloudFront makes of a policy. */
function headersOf(name: string): Record<string, string> {
  const found = ofType(resources, 'AWS::CloudFront::ResponseHeadersPolicy').find(({ id }) =>
    id.includes(name),
  );
  const { CustomHeadersConfig, SecurityHeadersConfig } = headersPolicy.parse(
    found?.Properties['ResponseHeadersPolicyConfig'],
  );
  const { ContentSecurityPolicy, ReferrerPolicy, StrictTransportSecurity } = SecurityHeadersConfig;
  return {
    ...Object.fromEntries(CustomHeadersConfig.Items.map(({ Header, Value }) => [Header, Value])),
    'content-security-policy': ContentSecurityPolicy.ContentSecurityPolicy,
    'referrer-policy': ReferrerPolicy.ReferrerPolicy,
    'strict-transport-security': `max-age=${StrictTransportSecurity.AccessControlMaxAgeSec}; includeSubDomains`,
    'x-content-type-options': 'nosniff',
  };
}

test('CloudFront sends the headers the local server sends, to pages and to answers of the API', () => {
  expect(headersOf('ApiHeaders')).toEqual({ ...commonHeaders, ...apiHeaders });
  expect(headersOf('PageHeaders')).toEqual({
    ...commonHeaders,
    'content-security-policy': testWeb.contentSecurityPolicy,
  });
});

const distribution = z.object({
  HttpVersion: z.literal('http2and3'),
  WebACLId: z.unknown(),
  Restrictions: z.object({ GeoRestriction: z.object({ Locations: z.array(z.string()) }) }),
  CustomErrorResponses: z.array(
    z
      .object({ ErrorCachingMinTTL: z.literal(0) })
      .strict()
      .or(z.looseObject({})),
  ),
  DefaultCacheBehavior: z.looseObject({
    FunctionAssociations: z.array(z.unknown()),
    Compress: z.literal(true),
  }),
  CacheBehaviors: z.array(z.looseObject({ PathPattern: z.string() })),
});

test('Only paths of pages are answered with a page: the API’s errors stay as they are', () => {
  const [found] = properties('AWS::CloudFront::Distribution');
  const config = distribution.parse(found?.['DistributionConfig']);
  expect(config.DefaultCacheBehavior.FunctionAssociations).toHaveLength(1);
  expect(config.CacheBehaviors.map(({ PathPattern }) => PathPattern)).toEqual([
    '/api/openapi.json',
    '/api/*',
  ]);
  for (const behavior of config.CacheBehaviors) expect(behavior['FunctionAssociations']).toBeUndefined();
  for (const answer of config.CustomErrorResponses) expect(answer).not.toHaveProperty('ResponsePagePath');
  expect(config.WebACLId).toBeDefined();
  expect(config.Restrictions.GeoRestriction.Locations).toEqual(['US']);
});

test('Every route of the API asks whether the request came through CloudFront', () => {
  const routes = properties('AWS::ApiGatewayV2::Route');
  expect(routes.map((route) => route['RouteKey'])).toEqual([
    'ANY /api/identity/{proxy+}',
    'ANY /api/moderation/{proxy+}',
    'ANY /api/staff/{proxy+}',
    'ANY /api/{proxy+}',
  ]);
  for (const route of routes) expect(route['AuthorizationType']).toBe('CUSTOM');
  expect(properties('AWS::ApiGatewayV2::Authorizer')).toMatchObject([
    { IdentitySource: ['$request.header.footbridge-origin-key'], EnableSimpleResponses: true },
  ]);
});

test('The API’s access log has no path, no query, no address and no header', () => {
  const [stage] = properties('AWS::ApiGatewayV2::Stage');
  const log = z.object({ Format: z.string() }).parse(stage?.['AccessLogSettings']);
  expect(log.Format).not.toMatch(/\$context\.(path|identity|domain)|query|header|cookie/i);
  expect(stage?.['DefaultRouteSettings']).toMatchObject({
    ThrottlingBurstLimit: 500,
    ThrottlingRateLimit: 1000,
  });
});

test('Functions run on arm64 and Node 24 from one bundle, and no template holds a secret', () => {
  const functions = properties('AWS::Lambda::Function');
  expect(functions).toHaveLength(7);
  for (const found of functions) {
    expect(found).toMatchObject({
      Architectures: ['arm64'],
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
    });
    expect(JSON.stringify(found['Environment'])).toContain(
      '{{resolve:secretsmanager:footbridge/keys:SecretString:',
    );
  }
});

test('Streams: halved on failure, answered record by record, given up before the stream forgets, and told', () => {
  const [counts, mail] = properties('AWS::Lambda::EventSourceMapping');
  for (const mapping of [counts, mail])
    expect(mapping).toMatchObject({
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      MaximumRecordAgeInSeconds: 22 * 60 * 60,
      StartingPosition: 'TRIM_HORIZON',
      DestinationConfig: { OnFailure: {} },
    });
  expect(mail?.['FilterCriteria']).toEqual({
    Filters: [
      {
        Pattern: JSON.stringify({
          eventName: ['INSERT'],
          dynamodb: { Keys: { pk: { S: [outboxPartition()] } } },
        }),
      },
    ],
  });
  expect(properties('AWS::Scheduler::Schedule')).toMatchObject([{ ScheduleExpression: 'rate(5 minutes)' }]);
});

test('Every alarm tells a person, and leads to a section of the runbook', () => {
  const sections = [...readFileSync('infra/RUNBOOK.md', 'utf8').matchAll(/^## (.+)$/gm)].map(
    ([, title = '']) => title.toLowerCase().replaceAll(' ', '-'),
  );
  const alarms = properties('AWS::CloudWatch::Alarm');
  expect(alarms.length).toBeGreaterThan(15);
  const named = alarms.map((alarm) => {
    expect(alarm['AlarmActions']).toHaveLength(1);
    return /infra\/RUNBOOK\.md#(.+)$/.exec(String(alarm['AlarmDescription']))?.[1];
  });
  expect(new Set(named)).toEqual(new Set(sections));
});
