import { SecretValue } from 'aws-cdk-lib';
import type { Settings } from './settings.ts';

/**
 * The parts of the deployment's secret. It is made outside of the stacks, so that no stack that goes takes it along:
 * without `identity` no address is found again.
 *
 * - `identity`: digests of addresses, sealed mail and factors; for the functions of the identity zone only.
 * - `community`: sealed cursors; for the others.
 * - `origin`, `originBefore`: what CloudFront shows the API, and what it showed before the last rotation.
 */
export type KeyName = 'identity' | 'community' | 'origin' | 'originBefore';

/** A reference to one part of the secret. CloudFormation looks the value up; no template and no machine holds it. */
export function keyOf(
  { secretName, secretVersion }: Pick<Settings, 'secretName' | 'secretVersion'>,
  name: KeyName,
): SecretValue {
  return SecretValue.secretsManager(secretName, { jsonField: name, versionId: secretVersion });
}
