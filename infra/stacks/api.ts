import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { FrontApi } from '#infra/constructs/front-api.ts';
import { KeptLog } from '#infra/constructs/kept-log.ts';
import { PlatformFunction } from '#infra/constructs/platform-function.ts';
import { ZoneFunction } from '#infra/constructs/zone-function.ts';
import { keyOf } from '#infra/keys.ts';
import type { Settings } from '#infra/settings.ts';
import type { DataStack } from './data.ts';

export interface ApiStackProps extends StackProps {
  settings: Settings;
  data: DataStack;
}

/** The three functions of the trust zones behind one HTTP API, and who asks whether a request came through CloudFront. */
export class ApiStack extends Stack {
  readonly front: FrontApi;
  readonly functions: Readonly<Record<'identity' | 'community' | 'moderation' | 'origin', ZoneFunction>>;

  constructor(scope: Construct, id: string, { settings, data, ...props }: ApiStackProps) {
    super(scope, id, props);
    const common = {
      settings,
      tables: data.tables,
      operations: data.operations,
      memory: 1024,
      // A contended write gives up after eight seconds and has read before.
      timeout: Duration.seconds(15),
    };
    const identity = new PlatformFunction(this, 'IdentityZone', {
      ...common,
      name: 'identity',
      concurrency: 60,
    });
    const community = new PlatformFunction(this, 'CommunityZone', {
      ...common,
      name: 'community',
      concurrency: 200,
    });
    const moderation = new PlatformFunction(this, 'ModerationZone', {
      ...common,
      name: 'moderation',
      concurrency: 60,
    });
    const origin = new ZoneFunction(this, 'Gatekeeper', {
      entry: 'origin',
      statements: [],
      environment: {},
      secrets: {
        ORIGIN_KEY: keyOf(settings, 'origin'),
        ORIGIN_KEY_BEFORE: keyOf(settings, 'originBefore'),
      },
      concurrency: 20,
      memory: 256,
      timeout: Duration.seconds(5),
      operations: data.operations,
    });
    this.functions = { identity, community, moderation, origin };
    this.front = new FrontApi(this, 'Front', {
      routes: {
        '/api/identity/{proxy+}': identity.handler,
        '/api/moderation/{proxy+}': moderation.handler,
        '/api/staff/{proxy+}': moderation.handler,
        '/api/{proxy+}': community.handler,
      },
      gatekeeper: origin.handler,
      accessLog: new KeptLog(this, 'AccessLog', { key: data.operations.key, days: settings.logDays }),
      throttle: { rateLimit: 1000, burstLimit: 500 },
    });
  }
}
