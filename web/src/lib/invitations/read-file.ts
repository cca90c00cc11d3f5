const marks = [
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/**
 * The text of a file as spreadsheets save them: UTF-8, UTF-16 with its mark, or else Windows-1252.
 * @returns `guessed` when nothing in the file tells its encoding, so accents may be wrong
 */
export function decodeText(bytes: Uint8Array<ArrayBuffer>): { text: string; guessed: boolean } {
  const marked = marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  if (marked) return { text: new TextDecoder(marked.encoding).decode(bytes), guessed: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), guessed: true };
  }
}
