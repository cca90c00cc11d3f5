import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { OriginBase, S3OriginAccessControl, type Distribution } from 'aws-cdk-lib/aws-cloudfront';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  CfnBucket,
  ObjectOwnership,
  type IBucket,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';

export interface SiteBucketProps {
  /** Where S3 writes down who asked for what. */
  accessLogs: IBucket;
}

/** The built web. Nobody but the one distribution reads it. */
export class SiteBucket extends Construct {
  readonly bucket: Bucket;
  readonly origin: OriginBase;
  private readonly key: Key;

  constructor(scope: Construct, id: string, { accessLogs }: SiteBucketProps) {
    super(scope, id);
    this.key = new Key(this, 'Key', { description: 'Footbridge: the built web', enableKeyRotation: true });
    this.bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.KMS,
      encryptionKey: this.key,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      versioned: true,
      // Files of earlier builds are replaced by name; what was replaced is kept for a roll-back.
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(90) }],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const { defaultChild } = this.bucket.node;
    // The bucket of the logs lets S3 write already (infra/operate/access-log-bucket.ts); CDK could not make it so from here.
    if (defaultChild instanceof CfnBucket) {
      defaultChild.loggingConfiguration = {
        destinationBucketName: accessLogs.bucketName,
        logFilePrefix: 'site/',
      };
    }
    Validations.of(this.bucket).acknowledge({
      id: 'HIPAA.Security-S3BucketReplicationEnabled',
      reason:
        'It holds the built web only, which npm run deploy makes and uploads again; versions undo a mistake.',
    });
    this.origin = new PrivateOrigin(this.bucket, new S3OriginAccessControl(this, 'Access'));
  }

  /** Lets the distribution read. A missing file is 404, as CloudFront may see what is there. */
  readableBy(distribution: Distribution): void {
    const cloudFront = new ServicePrincipal('cloudfront.amazonaws.com');
    const asThisOne = { StringEquals: { 'aws:SourceArn': distribution.distributionArn } };
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        principals: [cloudFront],
        actions: ['s3:GetObject'],
        resources: [this.bucket.arnForObjects('*')],
        conditions: asThisOne,
      }),
    );
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        principals: [cloudFront],
        actions: ['s3:ListBucket'],
        resources: [this.bucket.bucketArn],
        conditions: asThisOne,
      }),
    );
    // The key can't name the distribution, which needs the bucket, which needs the key: the bucket's policy names it.
    this.key.addToResourcePolicy(
      new PolicyStatement({
        principals: [cloudFront],
        actions: ['kms:Decrypt'],
        resources: ['*'],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
  }
}

/** A bucket whose requests CloudFront signs, with no say in the bucket's policy. */
class PrivateOrigin extends OriginBase {
  constructor(bucket: IBucket, access: S3OriginAccessControl) {
    super(bucket.bucketRegionalDomainName, { originAccessControlId: access.originAccessControlId });
  }

  protected override renderS3OriginConfig() {
    return { originAccessIdentity: '' };
  }
}
