import { Validations } from 'aws-cdk-lib';
import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { expect, test } from 'vitest';
import { createExampleApp, synthesize } from '#test/support/stacks.ts';

test('Three findings are acknowledged, each with its reason, and no other is left open', () => {
  const { app } = createExampleApp();
  const acknowledged = app.node
    .findAll()
    .flatMap(({ node }) => node.metadata)
    .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
    .flatMap(({ data }) => Object.entries(data as Record<string, string>));

  expect(acknowledged.map(([id]) => id.replace(/^annotation::/i, '')).sort()).toEqual([
    'AwsSolutions-IAM5[Resource::*]',
    'HIPAA.Security-LambdaInsideVPC',
    'HIPAA.Security-S3BucketReplicationEnabled',
  ]);
  for (const [, reason] of acknowledged) expect(reason.length).toBeGreaterThan(40);
  expect(() => synthesize(app)).not.toThrow();
});

test('A bucket anyone forgot to protect stops the synthesis', () => {
  const { app, stacks } = createExampleApp();
  new CfnBucket(stacks.data, 'Forgotten');
  expect(() => synthesize(app)).toThrow('AwsSolutions-S1');
});
