import { randomBytes } from "node:crypto";
import { simpleParser } from "mailparser";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import { linksIn, type Mail } from "#mail.ts";
import type { MailStore } from "#store.ts";

/** The largest mail taken, in bytes. */
export const LARGEST_MAIL = 1_000_000;

/** A real SMTP server that keeps every mail it is given and passes none on. */
export function makeSmtpServer(store: MailStore): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    size: LARGEST_MAIL,
    banner: "Springback local mailbox",
    logger: false,
    onData: (stream, session, done) => void answer(stream, session, store, done),
  });
}

class Refused extends Error {
  readonly responseCode: number;

  constructor(code: number, message: string) {
    super(message);
    this.responseCode = code;
  }
}

async function answer(
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
  store: MailStore,
  done: (error?: Error | null) => void,
): Promise<void> {
  try {
    await receive(stream, session, store);
  } catch (error) {
    done(error instanceof Error ? error : new Error("The mail could not be read"));
    return;
  }
  done();
}

async function receive(
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
  store: MailStore,
): Promise<void> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    // The rest is read and dropped, or the sender would never hear the answer.
    if (size <= LARGEST_MAIL) chunks.push(chunk);
  }
  if (size > LARGEST_MAIL) throw new Refused(552, "This mail is larger than 1 MB");
  await store.keep(await parse(Buffer.concat(chunks), session)).catch(() => {
    throw new Refused(452, "The mail could not be written to disk");
  });
}

async function parse(raw: Buffer, session: SMTPServerSession): Promise<Mail> {
  const parsed = await simpleParser(raw, { skipHtmlToText: false, skipTextToHtml: true });
  const at = new Date();
  const text = parsed.text ?? "";
  return {
    // Sorts by time, so that a listing of the folder is the order of arrival.
    id: `${at.getTime()}-${randomBytes(6).toString("hex")}`,
    at: at.toISOString(),
    from: parsed.from?.text ?? "",
    to: session.envelope.rcptTo.map(({ address }) => address.toLowerCase()),
    subject: parsed.subject ?? "",
    text,
    links: linksIn(text),
  };
}
