/** What a page asks of the worker: to keep all that its edition needs without a connection. */
export interface KeepRequest {
  readonly keep: string;
}

/** Letters, digits and few signs: an edition becomes the name of a cache. */
const EDITION = /^[\w.-]{1,100}$/;

/** Whether a message to the worker is such a request. */
export function isKeep(message: unknown): message is KeepRequest {
  if (typeof message !== "object" || message === null || !("keep" in message)) return false;
  return typeof message.keep === "string" && EDITION.test(message.keep);
}
