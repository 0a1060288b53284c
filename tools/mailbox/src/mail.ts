/** A mail as it was received, ready to be read and searched. */
export interface Mail {
  readonly id: string;
  /** RFC 3339, when it was received. */
  readonly at: string;
  readonly from: string;
  /** The addresses it was sent to, as the sender's server named them; lower case. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  /** Every http(s) address in the text, in order. */
  readonly links: readonly string[];
}

const LINK = /https?:\/\/[^\s<>"')\]]+/g;

/** The web addresses in a text, each once, without the full stop that ends a sentence. */
export function linksIn(text: string): string[] {
  return [...new Set([...text.matchAll(LINK)].map((match) => match[0].replace(/[.,;:!?]+$/, "")))];
}
