import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Mail } from "#mail.ts";

export interface MailQuery {
  /** An address the mail was sent to. */
  readonly to?: string;
  /** RFC 3339; only mails received at or after it. */
  readonly since?: string;
}

/** Mails as one JSON file each in a folder, so that they outlive the program. */
export interface MailStore {
  /** Resolves when the mail is on disk. */
  keep(mail: Mail): Promise<void>;
  /** Newest first. */
  list(query?: MailQuery): readonly Mail[];
  get(id: string): Mail | undefined;
}

/** Opens the mails kept in `folder`, making it when it isn't there. A file that can't be read is left alone. */
export function openMailStore(folder: string): MailStore {
  mkdirSync(folder, { recursive: true });
  const mails = new Map<string, Mail>();
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .toSorted()) {
    const mail = readMail(join(folder, name));
    if (mail) mails.set(mail.id, mail);
  }
  return {
    async keep(mail) {
      await writeWhole(join(folder, `${mail.id}.json`), JSON.stringify(mail, null, 2));
      mails.set(mail.id, mail);
    },
    list: ({ to, since } = {}) => {
      const address = to?.toLowerCase();
      const from = since === undefined ? Number.NEGATIVE_INFINITY : Date.parse(since);
      return [...mails.values()]
        .filter((mail) => address === undefined || mail.to.includes(address))
        .filter((mail) => Date.parse(mail.at) >= from)
        .toReversed();
    },
    get: (id) => mails.get(id),
  };
}

function readMail(file: string): Mail | null {
  try {
    const mail = JSON.parse(readFileSync(file, "utf8")) as Partial<Mail>;
    const whole =
      typeof mail.id === "string" && Array.isArray(mail.to) && typeof mail.text === "string";
    return whole ? (mail as Mail) : null;
  } catch {
    return null;
  }
}

/** On disk whole or not at all: the sender is told "accepted" only after this. */
async function writeWhole(file: string, text: string): Promise<void> {
  const temporary = `${file}.new`;
  const handle = await open(temporary, "w", 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  await rename(temporary, file);
}
