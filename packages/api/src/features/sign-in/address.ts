/** An address as it was typed (for sending) and as it is looked up. */
export interface Address {
  readonly address: string;
  readonly key: string;
}

const SHAPE = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/;

/**
 * The one reading of a typed address: NFKC first, so that look-alike characters show what they are,
 * then ASCII with exactly one @, no quotes, commas or spaces, lower case to look up.
 * Null when it isn't an address we can mail.
 */
export function readAddress(typed: string): Address | null {
  const address = typed.normalize("NFKC").trim();
  const key = address.toLowerCase();
  if (address.length > 254 || !SHAPE.test(key) || key.includes("..")) return null;
  return { address, key };
}
