const BOMS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Encoding told by a byte-order mark, or null. */
function markedEncoding(bytes: Uint8Array): string | null {
  return BOMS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1] ?? null;
}

/** How far into a file a null byte tells that it is no text. */
const BINARY_HEAD = 8192;

/** True for bytes that are no text in any encoding read here. */
export function isBinary(bytes: Uint8Array): boolean {
  return markedEncoding(bytes) === null && bytes.subarray(0, BINARY_HEAD).includes(0);
}

/**
 * Text of a file: by its byte-order mark, else by the encoding it declares, else UTF-8, else windows-1252 (the usual
 * one of old English text). The mark is dropped, CRLF and CR become LF.
 * @param declared label of an encoding, as in `<meta charset>`; an unknown one is passed over
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  const marked = markedEncoding(bytes);
  const text = marked === null ? decodeUnmarked(bytes, declared) : new TextDecoder(marked).decode(bytes);
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

function decodeUnmarked(bytes: Uint8Array, declared: string | null): string {
  const decoder = declared === null ? null : decoderFor(declared);
  if (decoder !== null) return decoder.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
