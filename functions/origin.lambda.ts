import { createHash, timingSafeEqual } from 'node:crypto';
import type { APIGatewayRequestAuthorizerEventV2, APIGatewaySimpleAuthorizerResult } from 'aws-lambda';

const digestOf = (text: string) => createHash('sha256').update(text).digest();
const accepted = ['ORIGIN_KEY', 'ORIGIN_KEY_BEFORE'].map((name) => digestOf(settingOf(name)));

/**
 * Before every request of the API: lets in only what carries the key that CloudFront adds, so that nobody gets around
 * the firewall or writes the viewer's address themselves. The key before counts too, while CloudFront takes up a new one.
 */
export function handler(
  event: APIGatewayRequestAuthorizerEventV2,
): Promise<APIGatewaySimpleAuthorizerResult> {
  const digest = digestOf(event.headers?.['footbridge-origin-key'] ?? '');
  return Promise.resolve({ isAuthorized: accepted.some((known) => timingSafeEqual(known, digest)) });
}

function settingOf(name: string): string {
  const value = process.env[name] ?? '';
  if (value.length < 32) throw new Error(`The setting ${name} is missing. It holds 32 characters or more.`);
  return value;
}
