const BOMS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** How far into a file a null byte tells that it is no text. */
const BINARY_HEAD = 8192;
/** In UTF-16, European text has a null for every other byte; a few characters may be others. */
const UTF16_SHARE = 0.7;

/** True for bytes that are no text in any encoding read here. */
export function isBinary(bytes: Uint8Array): boolean {
  return wideEncoding(bytes) === null && bytes.subarray(0, BINARY_HEAD).includes(0);
}

/**
 * Text of a file: by its byte-order mark, else by what the bytes show, else by the encoding it declares, else UTF-8, else
 * windows-1252 (the usual one of old English text). The mark is dropped, CRLF and CR become LF.
 * @param declared label of an encoding, as in `<meta charset>`; an unknown one is passed over
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  const wide = wideEncoding(bytes);
  const text = wide === null ? decodeNarrow(bytes, declared) : new TextDecoder(wide).decode(bytes);
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

/** Encoding told by a byte-order mark or by the places of null bytes, or null. */
function wideEncoding(bytes: Uint8Array): string | null {
  const marked = BOMS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1];
  if (marked !== undefined) return marked;
  const head = bytes.subarray(0, BINARY_HEAD);
  if (!head.includes(0)) return null;
  const nulls = [0, 0];
  head.forEach((byte, at) => { if (byte === 0) nulls[at % 2] = (nulls[at % 2] ?? 0) + 1; });
  const [even = 0, odd = 0] = nulls;
  const many = (head.length / 2) * UTF16_SHARE;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : null;
}

function decodeNarrow(bytes: Uint8Array, declared: string | null): string {
  const decoder = declared === null ? null : decoderFor(declared);
  // Well-formed UTF-8 beyond ASCII is UTF-8, whatever a declaration copied from elsewhere says of Latin letters.
  if (decoder !== null && decoder.encoding !== 'utf-8' && decoder.encoding !== 'windows-1252') return decoder.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const text = new TextDecoder().decode(bytes);
    return decoder?.encoding === 'utf-8' && mostlyRight(text) ? text : new TextDecoder('windows-1252').decode(bytes);
  }
}

/** A file declared as UTF-8 may be cut or damaged in places and still be it. */
function mostlyRight(text: string): boolean {
  const wrong = text.match(/\ufffd/g)?.length ?? 0;
  const right = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return right >= wrong;
}

function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
