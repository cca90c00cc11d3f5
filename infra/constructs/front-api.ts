import { Duration } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaAuthorizer, HttpLambdaResponseType } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { KeptLog } from './kept-log.ts';

/** The header CloudFront adds to what it sends on; `functions/origin.lambda.ts` asks for it. */
export const originKeyHeader = 'footbridge-origin-key';

/** What an access log line says. No path and no query: only the pattern of the route, so no id and no word gets into it. */
const loggedFields = {
  requestId: '$context.requestId',
  routeKey: '$context.routeKey',
  status: '$context.status',
  responseLength: '$context.responseLength',
  latency: '$context.responseLatency',
  integrationLatency: '$context.integrationLatency',
  integrationError: '$context.integration.error',
  authorizerError: '$context.authorizer.error',
  requestTime: '$context.requestTimeEpoch',
};

export interface FrontApiProps {
  /** Path patterns, such as `/api/{proxy+}`, and who answers them; the longest that fits wins. */
  routes: Readonly<Record<string, IFunction>>;
  /** Says whether a request came through CloudFront. */
  gatekeeper: IFunction;
  /** Where the access log goes. */
  accessLog: KeptLog;
  /** Requests a second, all together, and how many may come at once. */
  throttle: { rateLimit: number; burstLimit: number };
}

/** The HTTP API. It has a public name, as every API Gateway has, but answers 401 or 403 to whoever isn't CloudFront. */
export class FrontApi extends Construct {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, { routes, gatekeeper, accessLog, throttle }: FrontApiProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', {
      createDefaultStage: false,
      defaultAuthorizer: new HttpLambdaAuthorizer('CameThroughCloudFront', gatekeeper, {
        identitySource: [`$request.header.${originKeyHeader}`],
        responseTypes: [HttpLambdaResponseType.SIMPLE],
        // The header is the same in every request, so nearly none of them asks.
        resultsCacheTtl: Duration.minutes(5),
      }),
    });
    for (const [path, handler] of Object.entries(routes)) {
      this.api.addRoutes({
        path,
        methods: [HttpMethod.ANY],
        integration: new HttpLambdaIntegration(nameOf(path), handler),
      });
    }
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      autoDeploy: true,
      throttle,
      detailedMetricsEnabled: true,
      accessLogSettings: {
        destination: new LogGroupLogDestination(accessLog),
        format: AccessLogFormat.custom(JSON.stringify(loggedFields)),
      },
    });
  }

  /** Host name CloudFront sends requests to. */
  get domainName(): string {
    const { region } = this.api.env;
    return `${this.api.apiId}.execute-api.${region}.amazonaws.com`;
  }
}

const nameOf = (path: string) => path.replace(/\W+/g, '-');
