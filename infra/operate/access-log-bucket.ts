import {
  CreateBucketCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketOwnershipControlsCommand,
  PutBucketPolicyCommand,
  PutPublicAccessBlockCommand,
  type S3Client,
} from '@aws-sdk/client-s3';

/** Long enough to look into something, and no longer: the log knows which address asked for which page. */
const keptDays = 90;

/**
 * Makes the bucket that CloudFront and S3 write their access logs to, or sets it right where it is there already.
 * S3 encrypts it with its own key: it delivers logs to no bucket with another.
 */
export async function createAccessLogBucket(
  client: Pick<S3Client, 'send'>,
  bucket: string,
  account: string,
): Promise<void> {
  const Bucket = bucket;
  await client.send(new CreateBucketCommand({ Bucket, ObjectOwnership: 'BucketOwnerPreferred' }));
  await client.send(
    new PutPublicAccessBlockCommand({
      Bucket,
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    }),
  );
  await client.send(
    new PutBucketOwnershipControlsCommand({
      Bucket,
      // CloudFront hands its logs over with an access control list.
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerPreferred' }] },
    }),
  );
  await client.send(
    new PutBucketPolicyCommand({ Bucket, Policy: JSON.stringify(policyOf(bucket, account)) }),
  );
  await client.send(
    new PutBucketLifecycleConfigurationCommand({
      Bucket,
      LifecycleConfiguration: {
        Rules: [{ ID: 'kept', Status: 'Enabled', Filter: { Prefix: '' }, Expiration: { Days: keptDays } }],
      },
    }),
  );
}

function policyOf(bucket: string, account: string) {
  const arn = `arn:aws:s3:::${bucket}`;
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 'logging.s3.amazonaws.com' },
        Action: 's3:PutObject',
        Resource: `${arn}/site/*`,
        Condition: { StringEquals: { 'aws:SourceAccount': account } },
      },
      {
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Resource: [arn, `${arn}/*`],
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      },
    ],
  };
}
