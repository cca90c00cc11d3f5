import { join } from 'node:path';
import { Duration, type SecretValue } from 'aws-cdk-lib';
import { ManagedPolicy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import {
  ApplicationLogLevel,
  Architecture,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat, SourceMapMode } from 'aws-cdk-lib/aws-lambda-nodejs';
import { Construct } from 'constructs';
import { KeptLog } from './kept-log.ts';
import type { Operations } from './operations.ts';

const root = join(import.meta.dirname, '../..');

export interface ZoneFunctionProps {
  /** `functions/<entry>.lambda.ts`. */
  entry: string;
  /** Everything the function may do beyond writing its own log and timings. */
  statements: readonly PolicyStatement[];
  /** Plain settings of the function. */
  environment: Readonly<Record<string, string>>;
  /** Settings whose values come out of the secret; the function's own key encrypts them at rest. */
  secrets: Readonly<Record<string, SecretValue>>;
  /** Most that run at once. Reserved, so that a flood on one function leaves the others room. */
  concurrency: number;
  /** Megabytes; processor time grows with them. */
  memory: number;
  /** Longest one event may take. */
  timeout: Duration;
  /** Where its log, its timings and its dead letters go. */
  operations: Operations;
}

/**
 * A function with a role of its own, whose one managed policy says all it may do. Its bundle holds the SDK, and its
 * source map stays on the machine that built it, under `dist/source-maps/`.
 */
export class ZoneFunction extends Construct {
  readonly handler: NodejsFunction;
  readonly log: KeptLog;

  constructor(scope: Construct, id: string, props: ZoneFunctionProps) {
    super(scope, id);
    const key = new Key(this, 'Key', {
      description: `Footbridge: settings of the ${props.entry} function`,
      enableKeyRotation: true,
    });
    const { operations } = props;
    this.log = new KeptLog(this, 'Log', { key: operations.key, days: operations.logDays });
    const policy = new ManagedPolicy(this, 'Policy', {
      description: `All that the ${props.entry} function may do`,
      statements: [
        ...props.statements,
        new PolicyStatement({
          actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
          resources: [this.log.logGroupArn],
        }),
        new PolicyStatement({ actions: ['kms:Decrypt'], resources: [key.keyArn] }),
        ...operations.deadLetters.publishStatements(),
      ],
    });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      managedPolicies: [policy, operations.tracing],
    });
    this.handler = new NodejsFunction(this, 'Function', {
      entry: join(root, `functions/${props.entry}.lambda.ts`),
      projectRoot: root,
      depsLockFilePath: join(root, 'package-lock.json'),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      role: role.withoutPolicyUpdates(),
      environment: {
        ...props.environment,
        ...Object.fromEntries(
          // A reference that CloudFormation resolves when it deploys: the template never holds the value.
          Object.entries(props.secrets).map(([name, secret]) => [name, secret.unsafeUnwrap()]),
        ),
      },
      environmentEncryption: key,
      awsSdkConnectionReuse: false,
      reservedConcurrentExecutions: props.concurrency,
      memorySize: props.memory,
      timeout: props.timeout,
      tracing: Tracing.ACTIVE,
      deadLetterTopic: operations.deadLetters,
      logGroup: this.log,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
      bundling: {
        format: OutputFormat.ESM,
        target: 'node24',
        mainFields: ['module', 'main'],
        bundleAwsSDK: true,
        minify: true,
        sourceMapMode: SourceMapMode.EXTERNAL,
        // What is CommonJS among the libraries asks for Node's modules with require.
        banner: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
        commandHooks: {
          beforeInstall: () => [],
          beforeBundling: () => [],
          afterBundling: (source, output) => [
            `mkdir -p ${source}/dist/source-maps`,
            `mv ${output}/index.mjs.map ${source}/dist/source-maps/${props.entry}.mjs.map`,
          ],
        },
      },
    });
  }
}
