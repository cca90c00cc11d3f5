import { Construct } from 'constructs';
import { MailedTopic } from './mailed-topic.ts';
import { OperationsKey } from './operations-key.ts';
import { TracingPolicy } from './tracing-policy.ts';

export interface OperationsProps {
  /** Who hears of what can't be delivered. */
  alarmAddress: string;
  /** Days that logs are kept. */
  logDays: number;
}

/** What every function needs so that a person can look after it. */
export class Operations extends Construct {
  readonly key: OperationsKey;
  readonly tracing: TracingPolicy;
  /**
   * Where events go that no function could take. A person is told instead of a queue filled: of a stream's event only
   * its place is told, and it must be looked at while the stream still has it.
   */
  readonly deadLetters: MailedTopic;
  readonly logDays: number;

  constructor(scope: Construct, id: string, { alarmAddress, logDays }: OperationsProps) {
    super(scope, id);
    this.logDays = logDays;
    this.key = new OperationsKey(this, 'Key');
    this.tracing = new TracingPolicy(this, 'Tracing');
    this.deadLetters = new MailedTopic(this, 'DeadLetters', { address: alarmAddress, key: this.key });
  }
}
