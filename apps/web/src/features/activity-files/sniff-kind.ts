export type FileKind = "fit" | "xml" | "archive" | "unknown";

const ZIP = [0x50, 0x4b];
const GZIP = [0x1f, 0x8b];
const SEVEN_ZIP = [0x37, 0x7a, 0xbc, 0xaf];
const FIT_MARK = [0x2e, 0x46, 0x49, 0x54];

/**
 * What a file is, by its content first: a GPX file named .fit is a GPX file. The name decides only for a FIT file whose
 * mark is missing (then it is a damaged FIT file and not something unknown).
 */
export function sniffKind(bytes: Uint8Array, name: string): FileKind {
  if (begins(bytes, FIT_MARK, 8)) return "fit";
  if (begins(bytes, ZIP, 0) || begins(bytes, GZIP, 0) || begins(bytes, SEVEN_ZIP, 0)) {
    return "archive";
  }
  if (firstCharacter(bytes) === "<") return "xml";
  return /\.fit$/i.test(name) ? "fit" : "unknown";
}

function begins(bytes: Uint8Array, mark: readonly number[], at: number): boolean {
  return mark.every((byte, index) => bytes[at + index] === byte);
}

/** The first visible character of a text in UTF-8 or UTF-16, after a byte-order mark and white space. */
function firstCharacter(bytes: Uint8Array): string | undefined {
  const head = decoderOf(bytes).decode(bytes.subarray(0, 1024));
  return head.trimStart()[0];
}

/** A decoder by byte-order mark; UTF-8 without one (every name and number we read is ASCII). */
export function decoderOf(bytes: Uint8Array): TextDecoder {
  if (begins(bytes, [0xff, 0xfe], 0)) return new TextDecoder("utf-16le");
  if (begins(bytes, [0xfe, 0xff], 0)) return new TextDecoder("utf-16be");
  return new TextDecoder("utf-8");
}
