import { createServer } from "node:net";
import { Fault } from "./fault.mjs";

/** Every address the product listens on: its default port and the setting that moves it. */
export const PORTS = {
  web: { name: "the runner's app", setting: "PORT_WEB", port: 3000 },
  admin: { name: "the coach's app", setting: "PORT_ADMIN", port: 3001 },
  stripe: { name: "the local Stripe", setting: "PORT_STRIPE", port: 3002 },
  mailbox: { name: "the mailbox", setting: "PORT_MAILBOX", port: 3025 },
  smtp: { name: "the mail server", setting: "PORT_SMTP", port: 1025 },
};

/**
 * Chooses the ports of a start and proves that each is free. 0 means any free one.
 * @param {string[]} wanted keys of PORTS
 * @returns {Promise<Record<string, number>>}
 */
export async function choosePorts(wanted, env = process.env) {
  const chosen = {};
  for (const key of wanted) {
    const asked = readPort(PORTS[key], env);
    const clash = Object.keys(chosen).find((other) => chosen[other] === asked);
    if (asked !== 0 && clash)
      throw new Fault(
        `${PORTS[key].setting} and ${PORTS[clash].setting} are both ${asked}: give them different ports.`,
      );
    chosen[key] = asked === 0 ? await freePort() : await claimPort(asked, PORTS[key]);
  }
  return chosen;
}

function readPort({ setting, port }, env) {
  const said = env[setting];
  if (said === undefined || said === "") return port;
  const asked = Number(said);
  if (Number.isInteger(asked) && asked >= 0 && asked <= 65_535) return asked;
  throw new Fault(
    `${setting}=${said} is not a port: use a number from 1 to 65535, or 0 for any free one.`,
  );
}

async function claimPort(port, entry) {
  for (const host of ["127.0.0.1", "::1"]) {
    const refused = await tryPort(port, host);
    // A machine without IPv6 has nobody listening there either.
    if (!refused || (host === "::1" && refused !== "EADDRINUSE")) continue;
    throw busyPort(port, entry, refused);
  }
  return port;
}

/** The sentence for a port that can't be had. */
export function busyPort(port, { name, setting }, code = "EADDRINUSE") {
  if (code === "EACCES")
    return new Fault(
      `Port ${port} for ${name} needs rights you don't have: choose one above 1023 with ${setting}=${port + 8000}.`,
    );
  return new Fault(
    `Port ${port} for ${name} is already in use: stop the program that listens there, or choose another port with ${setting}=${port + 100}.`,
  );
}

/** @returns {Promise<string | null>} null when the port is free, else why not */
function tryPort(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

/** A port nobody listens on now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
