import { createTransport } from "nodemailer";
import type { Env } from "#kernel/env.ts";

/** A plain-text letter. The subject is read on lock screens: it never names a body part, a pain or a decision. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Same letter, same id, however often it is sent: mail programs show it once. */
  readonly id: string;
  /** More headers, by lower-case name. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Mailer {
  /** Resolves when the server has taken the letter. Rejects with a MailError. */
  send(letter: Letter): Promise<void>;
  close(): void;
}

/** The mail server didn't take a letter. `permanent`: asking again won't help. */
export class MailError extends Error {
  override readonly name = "MailError";
  readonly permanent: boolean;
  /** The server's reply code, or the socket's error code. Never its text, which may quote the address. */
  readonly code: string;
  /** The letter surely wasn't taken: the server said no, or was never reached. Otherwise nobody can tell. */
  readonly refused: boolean;

  constructor(code: string, permanent: boolean, refused: boolean) {
    super(`The mail server did not take the letter (${code}).`);
    this.code = code;
    this.permanent = permanent;
    this.refused = refused;
  }
}

function toMailError(error: unknown): MailError {
  const found = (name: string): unknown =>
    typeof error === "object" && error !== null ? Reflect.get(error, name) : undefined;
  const reply = found("responseCode");
  const command = found("command");
  const code = reply ?? found("code") ?? "unknown";
  // Only a refused recipient is final; a server that refuses to talk or to log us in may be mended.
  const final = typeof reply === "number" && reply >= 550 && reply < 560 && command === "RCPT TO";
  const unreached = found("syscall") === "connect" || found("code") === "EDNS";
  const refused = typeof reply === "number" || unreached;
  return new MailError(String(code), final, refused);
}

function serverOf(url: URL) {
  const secure = url.protocol === "smtps:";
  const port = Number(url.port || (secure ? 465 : 587));
  const [user, pass] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
  return { host: url.hostname, port, secure, ...(user ? { auth: { user, pass } } : {}) };
}

/** Sends through the SMTP server named by SMTP_URL. */
export function createMailer(env: Pick<Env, "SMTP_URL" | "MAIL_FROM">): Mailer {
  const transport = createTransport({
    ...serverOf(new URL(env.SMTP_URL)),
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 10_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = /@([a-z0-9.-]+)/i.exec(env.MAIL_FROM)?.[1] ?? "localhost";
  return {
    async send({ to, subject, text, id, headers = {} }) {
      try {
        await transport.sendMail({
          from: env.MAIL_FROM,
          to: { name: "", address: to },
          subject,
          text,
          messageId: `<${id}@${host}>`,
          headers: { "auto-submitted": "auto-generated", ...headers },
        });
      } catch (error) {
        throw toMailError(error);
      }
    },
    close: () => transport.close(),
  };
}
