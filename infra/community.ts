import { Tags, Validations, type App } from 'aws-cdk-lib';
import { AwsSolutionsChecks, HIPAASecurityChecks, ServerlessChecks } from 'cdk-nag';
import type { BuiltWeb } from './built-web.ts';
import { region, type Settings } from './settings.ts';
import { ApiStack } from './stacks/api.ts';
import { AsyncStack } from './stacks/async.ts';
import { DataStack } from './stacks/data.ts';
import { MonitoringStack } from './stacks/monitoring.ts';
import { WebStack } from './stacks/web.ts';

/** Puts the whole deployment into an app, with the checks that stop its synthesis. */
export function addCommunity(app: App, settings: Settings, web: BuiltWeb) {
  const common = { settings, env: { account: settings.account, region } };
  const data = new DataStack(app, `${settings.name}-data`, common);
  const api = new ApiStack(app, `${settings.name}-api`, { ...common, data });
  const async = new AsyncStack(app, `${settings.name}-async`, { ...common, data });
  const stacks = {
    data,
    api,
    async,
    web: new WebStack(app, `${settings.name}-web`, { ...common, data, api, web }),
    monitoring: new MonitoringStack(app, `${settings.name}-monitoring`, { ...common, data, api, async }),
  };
  Tags.of(app).add('deployment', settings.name);
  Validations.of(app).addPlugins(
    new AwsSolutionsChecks(app),
    new HIPAASecurityChecks(app),
    new ServerlessChecks(app),
  );
  Validations.of(app).acknowledge({
    id: 'HIPAA.Security-LambdaInsideVPC',
    reason:
      'The functions talk to DynamoDB, SES and X-Ray only, each behind IAM. A private network would add a paid way out for mail and protect nothing that the grants do not.',
  });
  return stacks;
}
