const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const length = 22;

/**
 * An id for something this person is about to make: 22 random base-62 characters. Kept with the
 * draft, so that sending again after a time-out can't make it twice.
 */
export function newId(): string {
  let id = '';
  while (id.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(32))) {
      // 248 is the largest multiple of 62 in a byte: beyond it some digits would come up more often.
      if (byte < 248 && id.length < length) id += digits[byte % 62];
    }
  }
  return id;
}
