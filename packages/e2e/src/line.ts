import { connect, createServer, type Server, type Socket } from "node:net";

/** How a line is: open, cut (every call is refused), or silent (calls are taken and nobody answers, as in a lift). */
type State = "open" | "cut" | "silent";

/**
 * The line between one phone and the app: a TCP forwarder that a journey cuts. Turning a browser's network off by its debugger
 * reaches pages and not always their workers; behind a cut line neither gets through.
 */
export class Line {
  readonly #server: Server;
  readonly #app: URL;
  readonly #calls = new Set<Socket>();
  #state: State = "open";
  #leadsTo: number;
  #answered = 0;
  #unanswered = 0;

  private constructor(app: URL) {
    this.#app = app;
    this.#leadsTo = Number(app.port);
    this.#server = createServer({ allowHalfOpen: false }, (call) => this.#take(call));
  }

  /** A line to the app at this address, on a port of its own. */
  static async to(address: string): Promise<Line> {
    const line = new Line(new URL(address));
    await new Promise<void>((resolve) => line.#server.listen(0, "127.0.0.1", resolve));
    return line;
  }

  /** What has a browser go through this line, whichever of its parts calls the app; addresses stay what they are. */
  get browserArgs(): readonly string[] {
    const own = this.#server.address();
    const port = typeof own === "object" ? own?.port : undefined;
    return [`--host-resolver-rules=MAP ${this.#app.host} 127.0.0.1:${port}`];
  }

  /** Connections that led to the app, and those that didn't, since the last change of the line. */
  get calls(): { readonly answered: number; readonly unanswered: number } {
    return { answered: this.#answered, unanswered: this.#unanswered };
  }

  /** Cuts the line, also for whoever is on it. */
  cut(): void {
    this.#become("cut");
  }

  /** Lets calls through to nobody: they wait for as long as they like. */
  silence(): void {
    this.#become("silent");
  }

  /** Opens the line, to the app or to what stands before it on another port of this machine. */
  open(port = Number(this.#app.port)): void {
    this.#leadsTo = port;
    this.#become("open");
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #become(state: State): void {
    this.#state = state;
    this.#answered = 0;
    this.#unanswered = 0;
    for (const call of this.#calls) call.destroy();
  }

  #take(call: Socket): void {
    this.#keep(call);
    if (this.#state === "open") {
      this.#answered += 1;
      const app = connect(this.#leadsTo, "127.0.0.1");
      this.#keep(app);
      call.once("close", () => app.destroy());
      app.once("close", () => call.destroy());
      call.pipe(app).pipe(call);
      return;
    }
    this.#unanswered += 1;
    if (this.#state === "cut") call.resetAndDestroy();
  }

  #keep(socket: Socket): void {
    this.#calls.add(socket);
    socket.once("close", () => this.#calls.delete(socket));
    // A cut line ends calls half-way, which is the point.
    socket.on("error", () => undefined);
  }
}
