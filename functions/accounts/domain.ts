/** Who a member is to the outside: the address, and what they prove themselves with. Never leaves Identity. */
export interface Account {
  programId: string;
  memberId: string;
  email: string;
  createdAt: string;
  /** Guards the whole item. 1 for a new account. */
  version: number;
  totp: Totp | undefined;
  recoveryCodes: RecoveryCodes | undefined;
}

/** An authenticator app. */
interface Totp {
  /** The shared secret, sealed; useless without the deployment's secret. */
  sealedSecret: string;
  /** The last 30-second step whose code was accepted; no code of it or before is accepted again. */
  lastStep: number;
}

/** What is left of a set of recovery codes. */
export interface RecoveryCodes {
  salt: string;
  digests: string[];
}

/** Names an account, as an address leads to it. */
export interface AccountName {
  programId: string;
  memberId: string;
}

/** The account of somebody who just joined. */
export function newAccount(name: AccountName, email: string, now: Date): Account {
  return {
    ...name,
    email,
    createdAt: now.toISOString(),
    version: 1,
    totp: undefined,
    recoveryCodes: undefined,
  };
}
