import { Duration } from 'aws-cdk-lib';
import { ManagedPolicy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Construct } from 'constructs';
import type { ZoneFunction } from './zone-function.ts';

export interface ClockProps {
  /** Who is called. */
  target: ZoneFunction;
  /** How often. */
  every: Duration;
}

/** Calls a function again and again. */
export class Clock extends Construct {
  constructor(scope: Construct, id: string, { target, every }: ClockProps) {
    super(scope, id);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com'),
      managedPolicies: [
        new ManagedPolicy(this, 'Policy', {
          description: 'Calls one function on time',
          statements: [
            new PolicyStatement({
              actions: ['lambda:InvokeFunction'],
              resources: [target.handler.functionArn],
            }),
          ],
        }),
      ],
    });
    new Schedule(this, 'Schedule', {
      schedule: ScheduleExpression.rate(every),
      target: new LambdaInvoke(target.handler, {
        role: role.withoutPolicyUpdates(),
        // The next tick does what this one couldn't.
        maxEventAge: every,
        retryAttempts: 2,
      }),
    });
  }
}
