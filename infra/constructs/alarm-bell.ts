import { Alarm, ComparisonOperator, TreatMissingData, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { MailedTopic } from './mailed-topic.ts';

export interface AlarmBellProps {
  /** Who hears of alarms. */
  address: string;
  key: IKey;
}

export interface AlarmProps {
  /** Heading of `infra/RUNBOOK.md`, as its anchor, that says what to look at and do. */
  section: string;
  metric: IMetric;
  /** Rings above this. */
  above: number;
  /** Periods in a row, of the metric's own length. */
  periods: number;
}

/** One topic that tells a person, and the alarms that ring it, both when something breaks and when it is well again. */
export class AlarmBell extends Construct {
  readonly alarms: Alarm[] = [];
  private readonly action: SnsAction;

  constructor(scope: Construct, id: string, { address, key }: AlarmBellProps) {
    super(scope, id);
    this.action = new SnsAction(new MailedTopic(this, 'Topic', { address, key }));
  }

  /** Rings when a metric stays above a value. No data is good news: nothing happened. */
  ringWhen(id: string, { section, metric, above, periods }: AlarmProps): void {
    const alarm = new Alarm(this, id, {
      alarmDescription: `What to look at and do: infra/RUNBOOK.md#${section}`,
      metric,
      threshold: above,
      evaluationPeriods: periods,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(this.action);
    alarm.addOkAction(this.action);
    this.alarms.push(alarm);
  }
}
