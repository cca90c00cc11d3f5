import { RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

export interface KeptLogProps {
  /** What it is encrypted with. */
  key: IKey;
  /** Days that a line is kept. CloudWatch knows some numbers only; the settings accept no other. */
  days: number;
  /** Only where a service demands how the name begins. */
  name?: string;
}

/** A log that is encrypted, kept for a stated time, and stays when its stack goes. */
export class KeptLog extends LogGroup {
  constructor(scope: Construct, id: string, { key, days, name }: KeptLogProps) {
    super(scope, id, {
      encryptionKey: key,
      retention: retentionOf(days),
      removalPolicy: RemovalPolicy.RETAIN,
      ...(name === undefined ? {} : { logGroupName: name }),
    });
  }
}

function retentionOf(days: number): RetentionDays {
  const known = Object.values(RetentionDays).filter((value) => typeof value === 'number');
  const retention = known.find((value) => value.valueOf() === days);
  if (retention === undefined) throw new Error(`CloudWatch keeps no log for ${days} days`);
  return retention;
}
