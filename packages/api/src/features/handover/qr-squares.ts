import { encode } from "uqr";

/** A text as a QR code: its rows from the top, true where a square is dark, with the quiet edge a reader needs. */
export function qrSquares(text: string): readonly (readonly boolean[])[] {
  return encode(text, { ecc: "M", border: 2 }).data;
}
