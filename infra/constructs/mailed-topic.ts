import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnTopic, Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

export interface MailedTopicProps {
  /** Who is told. */
  address: string;
  key: IKey;
}

/** Whatever is put here is mailed to a person at once. */
export class MailedTopic extends Topic {
  private readonly encryption: IKey;

  constructor(scope: Construct, id: string, { address, key }: MailedTopicProps) {
    super(scope, id, { masterKey: key, enforceSSL: true });
    this.encryption = key;
    const { defaultChild } = this.node;
    // Part of the topic: a subscription of its own would want a queue for letters the mail service did not take.
    if (defaultChild instanceof CfnTopic)
      defaultChild.subscription = [{ protocol: 'email', endpoint: address }];
  }

  /** What the policy of a function that puts something here says. */
  publishStatements(): PolicyStatement[] {
    return [
      new PolicyStatement({ actions: ['sns:Publish'], resources: [this.topicArn] }),
      new PolicyStatement({
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: [this.encryption.keyArn],
        conditions: { StringEquals: { 'kms:ViaService': `sns.${this.env.region}.amazonaws.com` } },
      }),
    ];
  }
}
