/** A draft as it lies on the device: nothing in it can be read without the key. */
export interface SealedDraft {
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
  /** Milliseconds. */
  readonly savedAt: number;
}

/** A key no script can read out. Named this way because its type has no name that browsers and Node share. */
export type DraftKey = Parameters<typeof crypto.subtle.encrypt>[1];

/** Where sealed drafts and their key are kept. */
export interface DraftStore {
  /** The key of this device; made when there is none. */
  key: () => Promise<DraftKey>;
  find: (name: string) => Promise<SealedDraft | undefined>;
  save: (name: string, draft: SealedDraft) => Promise<void>;
  remove: (name: string) => Promise<void>;
  /** Removes the key first: without it every draft that might be left is noise. */
  clear: () => Promise<void>;
}
