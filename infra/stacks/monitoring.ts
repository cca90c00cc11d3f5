import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import {
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  TextWidget,
  type IMetric,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { AlarmBell } from '#infra/constructs/alarm-bell.ts';
import { LoggedMetric } from '#infra/constructs/logged-metric.ts';
import type { ZoneFunction } from '#infra/constructs/zone-function.ts';
import type { Settings } from '#infra/settings.ts';
import type { ApiStack } from './api.ts';
import type { AsyncStack } from './async.ts';
import type { DataStack } from './data.ts';

export interface MonitoringStackProps extends StackProps {
  settings: Settings;
  data: DataStack;
  api: ApiStack;
  async: AsyncStack;
}

const period = Duration.minutes(5);
const sum = { period, statistic: 'Sum' };

/** One page a person can read, and the alarms; each says where in the runbook to go on. */
export class MonitoringStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { settings, data, api, async, ...props }: MonitoringStackProps,
  ) {
    super(scope, id, props);
    const functions: Record<string, ZoneFunction> = { ...api.functions, ...async.functions };
    const named = Object.entries(functions);
    const bell = new AlarmBell(this, 'Bell', { address: settings.alarmAddress, key: data.operations.key });

    for (const [name, { handler }] of named) {
      bell.ringWhen(`${name}Errors`, {
        section: 'a-function-fails',
        metric: handler.metricErrors(sum),
        above: 0,
        periods: 1,
      });
      bell.ringWhen(`${name}Throttles`, {
        section: 'a-function-is-throttled',
        metric: handler.metricThrottles(sum),
        above: 5,
        periods: 2,
      });
    }

    const deadLetters = data.operations.deadLetters.metricNumberOfMessagesPublished(sum);
    bell.ringWhen('DeadLetters', {
      section: 'something-could-not-be-delivered',
      metric: deadLetters,
      above: 0,
      periods: 1,
    });

    const answers = api.front.api;
    const slow = answers.metricLatency({ period, statistic: 'p95' });
    bell.ringWhen('ServerErrors', {
      section: 'the-api-answers-with-errors',
      metric: answers.metricServerError(sum),
      above: 5,
      periods: 1,
    });
    bell.ringWhen('Latency', { section: 'the-api-is-slow', metric: slow, above: 1500, periods: 3 });

    const ageOf = ({ handler }: ZoneFunction) =>
      handler.metric('IteratorAge', { period, statistic: 'Maximum' });
    const ages = { CountsLag: ageOf(async.functions.projections), MailLags: ageOf(async.functions.mail) };
    for (const [id, metric] of Object.entries(ages)) {
      bell.ringWhen(id, {
        section: 'a-stream-lags-behind',
        metric,
        above: Duration.minutes(5).toMilliseconds(),
        periods: 2,
      });
    }

    const counted = (name: string, of: ZoneFunction, message: string) =>
      new LoggedMetric(this, name, { of, message, name }).metric;
    const events = counted('ParkedEvents', async.functions.projections, 'a stream event was parked');
    const letters = counted('ParkedLetters', async.functions.mail, 'letter parked');
    const notTaken = counted('MailNotTaken', async.functions.mail, 'mail not taken');
    for (const [id, metric] of Object.entries({ EventsAreParked: events, LettersAreParked: letters })) {
      bell.ringWhen(id, { section: 'something-was-parked', metric, above: 0, periods: 1 });
    }
    bell.ringWhen('MailIsDown', { section: 'mail-is-not-taken', metric: notTaken, above: 0, periods: 2 });

    const graph = (title: string, ...left: IMetric[]) => new GraphWidget({ title, left, width: 12 });
    new Dashboard(this, 'Dashboard', { defaultInterval: Duration.hours(12) }).addWidgets(
      new TextWidget({
        markdown:
          '# Footbridge\nRed alarms first: each says where in infra/RUNBOOK.md to go on. Then, from left to right, what people feel and what waits behind it.',
        width: 24,
        height: 2,
      }),
      new AlarmStatusWidget({ title: 'Alarms', alarms: bell.alarms, width: 24, height: 6 }),
      graph(
        'What people feel: 19 of 20 answers are faster than this (ms)',
        slow,
        answers.metricLatency({ period, statistic: 'p50' }),
      ),
      graph(
        'Requests, and those that failed',
        answers.metricCount(sum),
        answers.metricClientError(sum),
        answers.metricServerError(sum),
      ),
      graph(
        'Errors by function',
        ...named.map(([label, { handler }]) => handler.metricErrors({ ...sum, label })),
      ),
      graph(
        'Running at once',
        ...named.map(([label, { handler }]) =>
          handler.metric('ConcurrentExecutions', { period, statistic: 'Maximum', label }),
        ),
      ),
      graph('How far counts and mail lag behind (ms)', ...Object.values(ages)),
      graph('Put aside, and mail not taken', events, letters, notTaken),
      graph('Could not be delivered', deadLetters),
    );
  }
}
