import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { makeSmtpServer } from "#smtp.ts";
import { openMailStore } from "#store.ts";
import { makeWebServer } from "#web.ts";

export interface MailboxOptions {
  readonly dataDir: string;
  /** 0 for any free port. */
  readonly webPort: number;
  /** 0 for any free port. */
  readonly smtpPort: number;
  /** The nonce /healthz shows. */
  readonly instance?: string;
}

export interface Mailbox {
  readonly webUrl: string;
  readonly smtpUrl: string;
  stop(): Promise<void>;
}

/** Starts the mail server and the page that shows what it received; both on this machine's own address alone. */
export async function startMailbox(options: MailboxOptions): Promise<Mailbox> {
  const store = openMailStore(options.dataDir);
  const smtp = makeSmtpServer(store);
  const web = makeWebServer(store, options.instance ?? "unnamed");
  const smtpPort = await listen(smtp.server as unknown as Server, options.smtpPort);
  // After the start a connection's error belongs to that connection.
  smtp.on("error", () => {});
  const webPort = await listen(web, options.webPort);
  return {
    webUrl: `http://127.0.0.1:${webPort}`,
    smtpUrl: `smtp://127.0.0.1:${smtpPort}`,
    stop: async () => {
      web.closeAllConnections();
      await Promise.all([
        new Promise((resolve) => web.close(resolve)),
        new Promise<void>((resolve) => smtp.close(() => resolve())),
      ]);
    },
  };
}

function listen(
  server: Pick<Server, "listen" | "once" | "off" | "address">,
  port: number,
): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
