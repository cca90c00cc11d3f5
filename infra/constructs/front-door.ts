import { Duration } from 'aws-cdk-lib';
import type { ICertificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  GeoRestriction,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestCookieBehavior,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  OriginRequestQueryStringBehavior,
  OriginSslPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
  type BehaviorOptions,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { apiHeaders } from '#shared/security-headers.ts';
import { originKeyHeader } from './front-api.ts';
import { pageRouting } from './page-routing.ts';
import { ResponseHeaders } from './response-headers.ts';
import type { SiteBucket } from './site-bucket.ts';

/**
 * What the API is told of a request; everything else stays at the edge. The viewer's address is CloudFront's own word,
 * whatever the viewer sent under that name.
 */
const forwardedHeaders = [
  'accept',
  'content-type',
  'footbridge-request',
  'if-match',
  'origin',
  'sec-fetch-site',
  'user-agent',
  'CloudFront-Viewer-Address',
];

export interface FrontDoorProps {
  domain: string;
  certificate: ICertificate;
  /** ARN of the firewall's access control list. */
  firewallArn: string;
  /** Countries people can come from, ISO 3166-1. */
  countries: readonly string[];
  site: SiteBucket;
  /** Paths of the pages that were rendered ahead, such as `/help`. */
  pages: readonly string[];
  /** The policy sent with every page. */
  contentSecurityPolicy: string;
  /** Host name of the API, and the key that shows it a request came from here. */
  api: { domainName: string; key: string };
  accessLogs: IBucket;
}

/** The one public entrance: the built web, and the API under `/api`, on one origin. */
export class FrontDoor extends Construct {
  readonly distribution: Distribution;

  constructor(scope: Construct, id: string, props: FrontDoorProps) {
    super(scope, id);
    const files: BehaviorOptions = {
      origin: props.site.origin,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      allowedMethods: AllowedMethods.ALLOW_GET_HEAD_OPTIONS,
      compress: true,
      cachePolicy: this.asTheFileSays(),
      responseHeadersPolicy: new ResponseHeaders(this, 'PageHeaders', {
        headers: { 'content-security-policy': props.contentSecurityPolicy },
      }),
    };
    const apiAnswers = new ResponseHeaders(this, 'ApiHeaders', { headers: apiHeaders });
    this.distribution = new Distribution(this, 'Distribution', {
      comment: `Footbridge at ${props.domain}`,
      domainNames: [props.domain],
      certificate: props.certificate,
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: HttpVersion.HTTP2_AND_3,
      webAclId: props.firewallArn,
      geoRestriction: GeoRestriction.allowlist(...props.countries),
      enableLogging: true,
      logBucket: props.accessLogs,
      logFilePrefix: 'edge/',
      logIncludesCookies: false,
      // A file that is missing during an update must not stay missing; API answers are never kept anyway.
      errorResponses: [403, 404].map((httpStatus) => ({ httpStatus, ttl: Duration.seconds(0) })),
      defaultBehavior: {
        ...files,
        functionAssociations: [
          {
            eventType: FunctionEventType.VIEWER_REQUEST,
            // Here and not as an error page: an error page would turn answers of the API into pages too.
            function: new EdgeFunction(this, 'PageRouting', {
              code: FunctionCode.fromInline(pageRouting(props.pages)),
              runtime: FunctionRuntime.JS_2_0,
              comment: 'Which file answers the path of a page',
            }),
          },
        ],
      },
      additionalBehaviors: {
        // Made from the routes when the web is published; no function carries it.
        '/api/openapi.json': { ...files, responseHeadersPolicy: apiAnswers },
        '/api/*': {
          origin: new HttpOrigin(props.api.domainName, {
            protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
            originSslProtocols: [OriginSslPolicy.TLS_V1_2],
            customHeaders: { [originKeyHeader]: props.api.key },
          }),
          viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
          allowedMethods: AllowedMethods.ALLOW_ALL,
          compress: true,
          cachePolicy: CachePolicy.CACHING_DISABLED,
          originRequestPolicy: new OriginRequestPolicy(this, 'WhatTheApiIsTold', {
            headerBehavior: OriginRequestHeaderBehavior.allowList(...forwardedHeaders),
            cookieBehavior: OriginRequestCookieBehavior.allowList('__Host-footbridge-*'),
            queryStringBehavior: OriginRequestQueryStringBehavior.all(),
          }),
          responseHeadersPolicy: apiAnswers,
        },
      },
    });
    props.site.readableBy(this.distribution);
  }

  /** Files say themselves how long they are kept (`infra/publish-web.ts`): hashed ones for ever, pages not at all. */
  private asTheFileSays(): CachePolicy {
    return new CachePolicy(this, 'AsTheFileSays', {
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(0),
      maxTtl: Duration.days(365),
      enableAcceptEncodingBrotli: true,
      enableAcceptEncodingGzip: true,
      headerBehavior: CacheHeaderBehavior.none(),
      cookieBehavior: CacheCookieBehavior.none(),
      queryStringBehavior: CacheQueryStringBehavior.none(),
    });
  }
}
