import { createServer, type Socket } from "node:net";

/** How a mail server behaves: takes letters, takes one and dies before saying so, or refuses the recipient. */
export type SmtpMood = "takes" | "dies-after-taking" | "refuses-recipient" | "is-busy";

export interface TakenLetter {
  readonly to: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface SmtpServer {
  mood: SmtpMood;
  readonly url: string;
  readonly letters: readonly TakenLetter[];
  stop(): Promise<void>;
}

function parse(to: string, raw: string): TakenLetter {
  const [head = "", ...rest] = raw.split("\r\n\r\n");
  const headers: Record<string, string> = {};
  for (const line of head.replaceAll(/\r\n[ \t]+/g, " ").split("\r\n")) {
    const at = line.indexOf(":");
    headers[line.slice(0, at).toLowerCase()] = line.slice(at + 1).trim();
  }
  const body = rest.join("\n").replaceAll(/=\r\n/g, "").replaceAll("=3D", "=");
  return { to, headers, body };
}

interface State {
  mood: SmtpMood;
  readonly letters: TakenLetter[];
}

/** One conversation of the protocol, line by line. */
function converse(socket: Socket, state: State): void {
  let to = "";
  let data: string | null = null;
  let pending = "";
  const say = (line: string) => socket.write(`${line}\r\n`);
  const replies: Record<SmtpMood, string> = {
    takes: "250 ok",
    "dies-after-taking": "250 ok",
    "refuses-recipient": "550 no such person",
    "is-busy": "451 later",
  };
  const command = (line: string) => {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === "DATA") data = "";
    if (verb === "RCPT") to = /<(.*)>/.exec(line)?.[1] ?? "";
    if (verb === "QUIT") socket.end("221 bye\r\n");
    else if (verb === "DATA") say("354 go on");
    else say(verb === "RCPT" ? replies[state.mood] : "250 ok");
  };
  const take = (raw: string) => {
    state.letters.push(parse(to, raw));
    data = null;
    if (state.mood === "dies-after-taking") socket.destroy();
    else say("250 taken");
  };
  socket.setEncoding("utf8").on("data", (chunk: string) => {
    pending += chunk;
    for (let at = pending.indexOf("\r\n"); at >= 0; at = pending.indexOf("\r\n")) {
      const line = pending.slice(0, at);
      pending = pending.slice(at + 2);
      if (data === null) command(line);
      else if (line === ".") take(data);
      else data += `${line}\r\n`;
    }
  });
  say("220 test");
}

/** A small real SMTP server on a socket, whose behaviour a test can change between letters. */
export async function startSmtpServer(): Promise<SmtpServer> {
  const sockets = new Set<Socket>();
  const state: State = { mood: "takes", letters: [] };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => undefined);
    converse(socket, state);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    get mood() {
      return state.mood;
    },
    set mood(mood) {
      state.mood = mood;
    },
    letters: state.letters,
    url: `smtp://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
