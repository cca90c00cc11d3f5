import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { BuiltWeb } from '#infra/built-web.ts';
import { Firewall } from '#infra/constructs/firewall.ts';
import { FrontDoor } from '#infra/constructs/front-door.ts';
import { SiteBucket } from '#infra/constructs/site-bucket.ts';
import { keyOf } from '#infra/keys.ts';
import type { Settings } from '#infra/settings.ts';
import type { ApiStack } from './api.ts';
import type { DataStack } from './data.ts';

export interface WebStackProps extends StackProps {
  settings: Settings;
  data: DataStack;
  api: ApiStack;
  /** The build whose pages are served. */
  web: BuiltWeb;
}

/** The public entrance, its firewall, and the bucket of the built web. */
export class WebStack extends Stack {
  constructor(scope: Construct, id: string, { settings, data, api, web, ...props }: WebStackProps) {
    super(scope, id, props);
    const accessLogs = Bucket.fromBucketName(this, 'AccessLogs', settings.accessLogBucket);
    const site = new SiteBucket(this, 'Site', { accessLogs });
    const firewall = new Firewall(this, 'Firewall', {
      requestsPerFiveMinutes: settings.requestsPerFiveMinutes,
      logKey: data.operations.key,
      logDays: settings.logDays,
    });
    const { distribution } = new FrontDoor(this, 'FrontDoor', {
      domain: settings.domain,
      certificate: Certificate.fromCertificateArn(this, 'Certificate', settings.certificateArn),
      firewallArn: firewall.arn,
      countries: settings.countries,
      site,
      pages: web.pages,
      contentSecurityPolicy: web.contentSecurityPolicy,
      api: {
        domainName: api.front.domainName,
        key: keyOf(settings, 'origin').unsafeUnwrap(),
      },
      accessLogs,
    });
    new CfnOutput(this, 'SiteBucketName', { value: site.bucket.bucketName });
    new CfnOutput(this, 'DistributionDomainName', { value: distribution.distributionDomainName });
  }
}
