import { Duration } from 'aws-cdk-lib';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { ZoneFunction } from './zone-function.ts';

export interface LoggedMetricProps {
  /** Whose log is counted. */
  of: ZoneFunction;
  /** The log message that is counted, to the letter. */
  message: string;
  /** Name of the metric. */
  name: string;
}

/** How often a function said something in its log. */
export class LoggedMetric extends Construct {
  readonly metric: Metric;

  constructor(scope: Construct, id: string, { of, message, name }: LoggedMetricProps) {
    super(scope, id);
    this.metric = new MetricFilter(this, 'Filter', {
      logGroup: of.log,
      filterPattern: FilterPattern.stringValue('$.message', '=', message),
      metricNamespace: 'Footbridge',
      metricName: name,
      metricValue: '1',
    }).metric({ statistic: 'Sum', period: Duration.minutes(5) });
  }
}
