import { Duration } from 'aws-cdk-lib';
import { HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import { commonHeaders } from '#shared/security-headers.ts';

/** Headers CloudFront refuses among custom ones; it has a place of its own for each. */
const ownPlace = new Set([
  'strict-transport-security',
  'x-content-type-options',
  'referrer-policy',
  'content-security-policy',
]);

const maxAge = /^max-age=(\d+); includeSubDomains$/.exec(commonHeaders['strict-transport-security'])?.[1];

export interface ResponseHeadersProps {
  /** What these answers have beside the headers every answer has. */
  headers: Readonly<Record<string, string>>;
}

/** The headers of `shared/security-headers.ts`, put over whatever an origin sent. */
export class ResponseHeaders extends ResponseHeadersPolicy {
  constructor(scope: Construct, id: string, { headers }: ResponseHeadersProps) {
    const custom = Object.entries({ ...commonHeaders, ...headers }).filter(([name]) => !ownPlace.has(name));
    const policy = headers['content-security-policy'];
    super(scope, id, {
      securityHeadersBehavior: {
        strictTransportSecurity: {
          accessControlMaxAge: Duration.seconds(Number(maxAge)),
          includeSubdomains: true,
          override: true,
        },
        contentTypeOptions: { override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
        ...(policy === undefined
          ? {}
          : { contentSecurityPolicy: { contentSecurityPolicy: policy, override: true } }),
      },
      customHeadersBehavior: {
        customHeaders: custom.map(([header, value]) => ({ header, value, override: true })),
      },
    });
  }
}
