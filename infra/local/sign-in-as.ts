import { TOTP } from 'otpauth';
import type { SignInStep } from '#shared/sign-in.ts';
import type { Platform } from '#functions/platform/platform.ts';
import type { createApplications } from './applications.ts';
import type { DemoAccount } from './demo/demo-file.ts';
import type { Outbox } from './outbox.ts';

interface Steps {
  platform: Platform;
  applications: ReturnType<typeof createApplications>;
  outbox: Outbox;
  settle: () => Promise<void>;
}

/**
 * Signs in as a demo person through every real step: asks for a code, reads it in the outbox, proves it, and
 * answers the second factor where the role has one.
 * @returns the `Set-Cookie` of the session
 * @throws Error naming the step that was refused
 */
export async function signInAs(steps: Steps, person: DemoAccount): Promise<string> {
  const cookies = new Map<string, string>();
  const send: Send = async (path, body) => {
    const response = await steps.applications.fetch(
      new Request(`${steps.platform.origin}/api/identity/sign-in/${path}`, {
        method: 'POST',
        headers: {
          origin: steps.platform.origin,
          'footbridge-request': '1',
          'content-type': 'application/json',
          'cloudfront-viewer-address': '127.0.0.1:0',
          cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        },
        body: JSON.stringify(body),
      }),
    );
    if (!response.ok)
      throw new Error(`${path} was answered ${String(response.status)}: ${await response.text()}`);
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    return response;
  };

  await send('code-requests', { email: person.email });
  await steps.settle();
  const mail = steps.outbox.list().find(({ to }) => to === person.email);
  const code = /\b\d{6}\b/.exec(mail?.text ?? '')?.[0];
  if (code === undefined) throw new Error('No code came');
  let response = await send('codes', { code, device: 'usual', programId: person.programId });
  const step = (await response.clone().json()) as SignInStep;
  if (step.next === 'second-factor' && person.totpSecret !== undefined) {
    response = await proveTotp(send, person.totpSecret, steps.platform.now());
  }
  const session = response.headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith('__Host-footbridge-session='));
  if (session === undefined) throw new Error(`${step.next} is not a session`);
  return session;
}

type Send = (path: string, body: unknown) => Promise<Response>;

/** A code is accepted once. Whoever signs in again within the half minute shows the code of the step beside it. */
async function proveTotp(send: Send, secret: string, now: Date): Promise<Response> {
  const totp = new TOTP({ secret });
  const [step, ...others] = [0, 30_000, -30_000].map((shift) =>
    totp.generate({ timestamp: now.getTime() + shift }),
  );
  let proof = send('second-factor/totp', { code: step });
  for (const code of others) proof = proof.catch(() => send('second-factor/totp', { code }));
  return proof;
}
