import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  BackupPlan,
  BackupPlanRule,
  BackupResource,
  BackupSelection,
  BackupVault,
} from 'aws-cdk-lib/aws-backup';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { ManagedPolicy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { ZoneTable } from './zone-table.ts';

export interface BackupProps {
  /** Everything that is backed up. */
  tables: readonly ZoneTable[];
  /** Days that a backup is kept. */
  days: number;
}

/** A backup of the tables every night, in a vault under its own key; point-in-time recovery is the tables' own. */
export class Backup extends Construct {
  constructor(scope: Construct, id: string, { tables, days }: BackupProps) {
    super(scope, id);
    const vault = new BackupVault(this, 'Vault', {
      encryptionKey: new Key(this, 'Key', {
        description: 'Footbridge: backups',
        enableKeyRotation: true,
        removalPolicy: RemovalPolicy.RETAIN,
      }),
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const plan = new BackupPlan(this, 'Plan', {
      backupVault: vault,
      backupPlanRules: [
        new BackupPlanRule({
          scheduleExpression: Schedule.cron({ hour: '8', minute: '15' }),
          deleteAfter: Duration.days(days),
        }),
      ],
    });
    const tableArns = tables.map(({ table }) => table.tableArn);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('backup.amazonaws.com'),
      managedPolicies: [
        new ManagedPolicy(this, 'Policy', {
          description: 'Backs up the tables of Footbridge',
          statements: [
            new PolicyStatement({
              actions: [
                'dynamodb:DescribeTable',
                'dynamodb:ListTagsOfResource',
                'dynamodb:CreateBackup',
                'dynamodb:StartAwsBackupJob',
              ],
              resources: tableArns,
            }),
            new PolicyStatement({
              actions: ['backup:DescribeBackupVault', 'backup:CopyIntoBackupVault'],
              resources: [vault.backupVaultArn],
            }),
          ],
        }),
      ],
    });
    new BackupSelection(this, 'Selection', {
      backupPlan: plan,
      resources: tables.map(({ table }) => BackupResource.fromArn(table.tableArn)),
      role: role.withoutPolicyUpdates(),
      disableDefaultBackupPolicy: true,
    });
  }
}
