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
    return decoder?.encoding === 'utf-8' && mostlyRight(text) ? text : decodeLatin(bytes);
  }
}

/** What windows-1252 has at 0x80 to 0x9f; 0 where it has nothing. https://encoding.spec.whatwg.org/index-windows-1252.txt */
const UPPER = [
  0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17d, 0,
  0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0, 0x17e, 0x178,
];

/** windows-1252; Node before 24 decodes it as Latin-1, without the curled quotation marks and dashes of news. */
function decodeLatin(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/g, (control) =>
    String.fromCharCode(UPPER[control.charCodeAt(0) - 0x80] || control.charCodeAt(0)));
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
