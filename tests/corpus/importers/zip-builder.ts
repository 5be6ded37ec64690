/** What a test may say wrongly of a file in an archive. */
export interface Lie {
  readonly name: string;
  /** As packed. */
  readonly data: Uint8Array;
  readonly method: 0 | 8;
  readonly size: number;
  readonly crc?: number;
  readonly flags?: number;
  /** Claims the bytes of the file at this position instead of its own. */
  readonly sharesWith?: number;
}

const number = (value: number, bytes: 2 | 4): number[] => Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** at) % 256);

/** An archive whose directory says what it is told to, true or not. */
export function craftZip(files: readonly Lie[]): Uint8Array {
  const parts: number[][] = [];
  const offsets: number[] = [];
  let length = 0;
  const push = (bytes: number[]): void => { parts.push(bytes); length += bytes.length; };
  const head = ({ name, data, method, size, crc = 0, flags = 0 }: Lie): number[] => [
    ...number(20, 2), ...number(flags, 2), ...number(method, 2), ...number(0, 4), ...number(crc, 4), ...number(data.length, 4), ...number(size, 4),
    ...number(name.length, 2), ...number(0, 2),
  ];
  const nameOf = ({ name }: Lie): number[] => [...new TextEncoder().encode(name)];
  for (const file of files) {
    offsets.push(length);
    if (file.sharesWith === undefined) push([...number(0x04034b50, 4), ...head(file), ...nameOf(file), ...file.data]);
  }
  const start = length;
  files.forEach((file, at) => push([
    ...number(0x02014b50, 4), ...number(20, 2), ...head(file), ...number(0, 2), ...number(0, 2), ...number(0, 2), ...number(0, 4),
    ...number(offsets[file.sharesWith ?? at] ?? 0, 4), ...nameOf(file),
  ]));
  const size = length - start;
  push([...number(0x06054b50, 4), ...number(0, 4), ...number(files.length, 2), ...number(files.length, 2), ...number(size, 4), ...number(start, 4), ...number(0, 2)]);
  return Uint8Array.from(parts.flat());
}
