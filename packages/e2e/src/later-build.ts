import {
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from "node:http";
import { WEB } from "#place.ts";

const STYLES = /(\/_next\/static\/chunks\/[\w.~-]+)\.css/g;
const LATER = ".later.css";

/**
 * The app one build later, as far as a phone can tell: it stands before the real one, names its pages' build anew and calls
 * the stylesheet otherwise. Until the release is whole, that one file can't be had.
 */
export class LaterBuild {
  readonly #app = new URL(WEB);
  readonly #edition: string;
  readonly #server: Server;
  #whole = false;

  private constructor(edition: string) {
    this.#edition = edition;
    this.#server = createServer((asked, answer) => this.#answer(asked, answer));
    // A journey that fails half-way must still be able to end.
    this.#server.unref();
  }

  /** A build after the one whose pages name this edition. */
  static async after(edition: string): Promise<LaterBuild> {
    const later = new LaterBuild(edition);
    await new Promise<void>((resolve) => later.#server.listen(0, "127.0.0.1", resolve));
    return later;
  }

  get port(): number {
    const own = this.#server.address();
    if (own === null || typeof own === "string") throw new Error("It listens nowhere.");
    return own.port;
  }

  /** What its pages call their edition. */
  get edition(): string {
    return `later-${this.#edition}`;
  }

  /** The last file of the release is there. */
  finishRelease(): void {
    this.#whole = true;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #answer(asked: IncomingMessage, answer: ServerResponse): void {
    const path = asked.url ?? "/";
    if (path.endsWith(LATER) && !this.#whole) {
      answer.writeHead(503).end();
      return;
    }
    const onwards = request(
      {
        ...{ host: "127.0.0.1", port: this.#app.port, method: asked.method },
        path: path.replace(LATER, ".css"),
        headers: { ...asked.headers, "accept-encoding": "identity" },
      },
      (response) => void this.#passOn(response, answer),
    );
    onwards.on("error", () => answer.destroy());
    asked.pipe(onwards);
  }

  async #passOn(response: IncomingMessage, answer: ServerResponse): Promise<void> {
    const { "transfer-encoding": _, "content-length": __, ...headers } = response.headers;
    const parts: Buffer[] = [];
    for await (const part of response) parts.push(part as Buffer);
    const body = Buffer.concat(parts);
    const page = headers["content-type"]?.startsWith("text/html") ?? false;
    answer.writeHead(response.statusCode ?? 502, headers);
    answer.end(page ? this.#later(body.toString()) : body);
  }

  #later(html: string): string {
    return html
      .replaceAll(`data-edition="${this.#edition}"`, `data-edition="${this.edition}"`)
      .replaceAll(STYLES, `$1${LATER}`);
  }
}
