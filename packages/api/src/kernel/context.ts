import type { Db, Tx } from "@springback/db/client";
import { uuidv7 } from "#kernel/ids.ts";
import { type Actor, type Audience, dbActor } from "#kernel/actor.ts";
import { now } from "#kernel/clock.ts";
import type { Env } from "#kernel/env.ts";
import { DEFAULT_LANGUAGE, type Language } from "#kernel/language.ts";

/** The browser a call came from, as far as cookies go; calls made in this process have none. */
export interface Browser {
  cookie(name: string): string | undefined;
  /** Adds a Set-Cookie line to the answer. */
  setCookie(line: string): void;
}

/** What every call knows before its policy has been looked at. */
export interface Context {
  readonly audience: Audience;
  readonly actor: Actor | null;
  readonly db: Db;
  readonly env: Env;
  /** The instant of this request, epoch milliseconds. */
  readonly now: number;
  readonly requestId: string;
  /** What the person reads. */
  readonly language: Language;
  readonly browser: Browser | null;
  /** One transaction as the caller. Row-level security sees the same person as the policy did. */
  readonly tx: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
}

export interface ContextParts {
  readonly audience: Audience;
  readonly actor: Actor | null;
  readonly db: Db;
  readonly env: Env;
  readonly requestId?: string;
  readonly language?: Language;
  readonly browser?: Browser;
}

/** The context of one request. */
export function createContext(parts: ContextParts): Context {
  return {
    ...parts,
    now: now(),
    requestId: parts.requestId ?? uuidv7(),
    language: parts.language ?? DEFAULT_LANGUAGE,
    browser: parts.browser ?? null,
    tx: (work) => parts.db.withActor(dbActor(parts.actor), work),
  };
}
