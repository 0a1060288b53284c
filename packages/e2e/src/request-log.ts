import type { BrowserContext } from "@playwright/test";

/** Everything a browser sends, in full, from the moment it is watched. */
export class RequestLog {
  readonly #sent: { readonly url: string; readonly body: string }[] = [];

  constructor(context: BrowserContext) {
    context.on("request", (request) => {
      const body = request.postDataBuffer()?.toString("latin1") ?? "";
      this.#sent.push({ url: request.url(), body });
    });
  }

  /** Every request as one text: address, query and body. */
  all(): readonly string[] {
    return this.#sent.map(({ url, body }) => `${decodeURIComponent(url)}\n${body}`);
  }

  /** The bodies sent to addresses that hold this text. */
  bodiesTo(part: string): readonly string[] {
    return this.#sent.filter(({ url, body }) => url.includes(part) && body).map(({ body }) => body);
  }
}

/** The facts in what a phone sends when it syncs. */
export function factsIn(body: string): readonly { readonly id: string }[] {
  const { facts } = JSON.parse(body) as { facts: readonly { readonly id: string }[] };
  return facts;
}
