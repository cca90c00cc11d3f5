import { ApiProblem } from '#lib/problems.ts';

/** Shown to everyone who asks for a code, so that nobody learns who is here. */
export const codeSent = 'If this address is with a program here, a code is on its way.';

/** Where to turn when nothing else helps. */
export const askProgram = 'Still stuck? Ask your program to send the invitation again.';

/** @returns what is wrong with a typed code, or undefined when it has six digits */
export function codeProblem(digits: string): string | undefined {
  if (digits.length === 6) return undefined;
  if (digits.length === 0) return 'Type the 6 digits from the message.';
  if (digits.length === 5) return 'That code is one digit short. Codes have 6 digits.';
  return `That code has ${digits.length} ${digits.length === 1 ? 'digit' : 'digits'}. Codes have 6.`;
}

/** Only the digits, at most six: pasted codes may bring spaces or a whole sentence. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '').slice(0, 6);
}

/** What to say when a proof, a request for a code or another step was not answered as hoped. */
export function stepProblem(problem: unknown): string {
  if (problem instanceof ApiProblem)
    return problem.field('email') ?? problem.field('code') ?? problem.detail;
  return 'Something went wrong on our side. Please try again.';
}

/** What to say when a passkey was not used after all. `undefined`: the person, or this page, took it back. */
export function passkeyProblem(problem: unknown): string | undefined {
  if (problem instanceof ApiProblem) {
    return problem.code === 'code_not_accepted'
      ? 'That passkey isn’t known here, or it waited too long. Try again, or use a code.'
      : problem.detail;
  }
  const name = problem instanceof Error ? problem.name : '';
  const code = problem instanceof Error && 'code' in problem ? problem.code : undefined;
  if (name === 'AbortError' || code === 'ERROR_CEREMONY_ABORTED') return undefined;
  if (name === 'NotAllowedError') return 'No passkey was used. Try again, or use a code.';
  if (code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED' || name === 'InvalidStateError') {
    return 'This device has a passkey for you already.';
  }
  return 'This device couldn’t use a passkey here. A code works too.';
}

/** Time left as a clock shows it: 42 is "0:42". */
export function clockFace(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
