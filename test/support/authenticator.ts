import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

/** What a test may change about how an authenticator behaves. */
interface Behavior {
  /** The page it believes to be on; the community's own unless told. */
  origin?: string;
  /** Whether it checked that its person is the one holding it. */
  userVerified?: boolean;
  /** The number of signatures it says it made; counts up by itself unless told. */
  counter?: number;
}

/** A passkey's authenticator made of software: one credential, P-256, real signatures. */
export interface Authenticator {
  readonly credentialId: string;
  /** Answers registration options as a browser would hand it over. */
  register: (options: RegistrationOptions, behavior?: Behavior) => Record<string, unknown>;
  /** Answers sign-in options as a browser would hand it over. */
  assert: (options: { challenge: string; rpId: string }, behavior?: Behavior) => Record<string, unknown>;
}

interface RegistrationOptions {
  challenge: string;
  rp: { id: string };
  user: { id: string };
}

const userPresent = 0x01;
const userVerifiedFlag = 0x04;
const attestedCredential = 0x40;

/** @param origin of the pages it is used on. */
export function createAuthenticator(origin: string): Authenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(16);
  const credentialId = id.toString('base64url');
  let signatures = 0;
  let userHandle = '';

  const authenticatorData = (
    rpId: string,
    { userVerified = true, counter }: Behavior,
    rest?: Buffer,
  ): Buffer => {
    signatures = counter ?? signatures + 1;
    const flags = userPresent | (userVerified ? userVerifiedFlag : 0) | (rest ? attestedCredential : 0);
    const count = Buffer.alloc(4);
    count.writeUInt32BE(signatures);
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), count, rest ?? Buffer.alloc(0)]);
  };
  const clientData = (type: string, challenge: string, behavior: Behavior) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: behavior.origin ?? origin, crossOrigin: false }));
  const credential = (response: Record<string, unknown>) => ({
    id: credentialId,
    rawId: credentialId,
    type: 'public-key',
    clientExtensionResults: {},
    authenticatorAttachment: 'platform',
    response,
  });

  return {
    credentialId,
    register: (options, behavior = {}) => {
      userHandle = options.user.id;
      const idLength = Buffer.alloc(2);
      idLength.writeUInt16BE(id.length);
      const attested = Buffer.concat([Buffer.alloc(16), idLength, id, coseKey(publicKey)]);
      const authData = authenticatorData(options.rp.id, behavior, attested);
      const attestation = new Map<string | number, string | Uint8Array | Map<string | number, string>>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', new Uint8Array(authData)],
      ]);
      return credential({
        clientDataJSON: clientData('webauthn.create', options.challenge, behavior).toString('base64url'),
        attestationObject: Buffer.from(isoCBOR.encode(attestation)).toString('base64url'),
        transports: ['internal'],
      });
    },
    assert: (options, behavior = {}) => {
      const data = authenticatorData(options.rpId, behavior);
      const client = clientData('webauthn.get', options.challenge, behavior);
      const signature = sign('sha256', Buffer.concat([data, sha256(client)]), privateKey);
      return credential({
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: signature.toString('base64url'),
        userHandle,
      });
    },
  };
}

/** COSE_Key of a P-256 public key: kty 2, alg -7, crv 1, x, y. */
function coseKey(publicKey: KeyObject): Buffer {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const key = new Map<string | number, number | Uint8Array>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
    [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
  ]);
  return Buffer.from(isoCBOR.encode(key));
}

function sha256(bytes: string | Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
