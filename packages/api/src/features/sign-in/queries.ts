import { statement, type Tx } from "@springback/db/client";
import { session, signInToken, user } from "@springback/db/schema/identity";
import { runner } from "@springback/db/schema/runner";
import { and, asc, eq, gt, isNull, sql } from "drizzle-orm";
import { type Actor, type Audience, SYSTEM } from "#kernel/actor.ts";
import { uuidv7 } from "#kernel/ids.ts";
import type { Language } from "#kernel/language.ts";
import type { LinkMemory } from "#features/sign-in/schema.ts";

export interface Person {
  readonly id: string;
  readonly email: string;
  readonly role: Actor["role"];
  readonly suspended: boolean;
  /** The language they chose, where they chose one. */
  readonly language: Language | null;
}

const PERSON = {
  ...{ id: user.id, email: user.email, role: user.role },
  ...{ suspendedAt: user.suspendedAt, locale: user.locale },
};

function toPerson(row: {
  id: string;
  email: string;
  role: Actor["role"];
  suspendedAt: Date | null;
  locale: Language | null;
}): Person {
  const { id, email, role, suspendedAt, locale } = row;
  return { id, email, role, suspended: suspendedAt !== null, language: locale };
}

/** The person with this address key, if any. */
export async function personByKey(tx: Tx, emailKey: string): Promise<Person | null> {
  const [row] = await tx.select(PERSON).from(user).where(eq(user.emailKey, emailKey)).limit(1);
  return row ? toPerson(row) : null;
}

/** The person with this id, if any. */
export async function personById(tx: Tx, id: string): Promise<Person | null> {
  const [row] = await tx.select(PERSON).from(user).where(eq(user.id, id)).limit(1);
  return row ? toPerson(row) : null;
}

/** Keeps a link, in place of every older one for the same address and app. */
export async function keepLink(
  tx: Tx,
  link: {
    tokenHash: string;
    emailKey: string;
    audience: Audience;
    expiresAt: number;
    memory: LinkMemory;
  },
): Promise<void> {
  await tx
    .delete(signInToken)
    .where(and(eq(signInToken.emailKey, link.emailKey), eq(signInToken.audience, link.audience)));
  await tx.insert(signInToken).values({
    tokenHash: link.tokenHash,
    emailKey: link.emailKey,
    audience: link.audience,
    expiresAt: new Date(link.expiresAt),
    draft: JSON.stringify(link.memory),
  });
}

/** Uses a link up and returns what was kept with it; null when there is none to use. */
export async function useLink(
  tx: Tx,
  link: { tokenHash: string; emailKey: string; audience: Audience; now: number },
): Promise<{ expiresAt: Date; memory: LinkMemory } | null> {
  const [row] = await tx
    .delete(signInToken)
    .where(
      and(
        eq(signInToken.tokenHash, link.tokenHash),
        eq(signInToken.emailKey, link.emailKey),
        eq(signInToken.audience, link.audience),
        gt(signInToken.expiresAt, new Date(link.now)),
      ),
    )
    .returning();
  if (!row) return null;
  return { expiresAt: row.expiresAt, memory: JSON.parse(row.draft ?? "{}") as LinkMemory };
}

/**
 * Goes on as somebody else within the transaction: signing up starts as nobody and ends as the new runner,
 * whose own walls decide about everything written from there on.
 */
export async function actAs(tx: Tx, actor: { userId: string; role: string }): Promise<void> {
  await tx.execute(
    sql`select set_config('app.actor', ${actor.userId}, true), set_config('app.role', ${actor.role}, true)`,
  );
}

/** A new runner, from the first link they used. */
export async function createRunner(
  tx: Tx,
  emailKey: string,
  memory: LinkMemory,
  now: number,
): Promise<Person> {
  const id = uuidv7();
  await tx.insert(user).values({
    id,
    email: memory.address,
    emailKey,
    role: "runner",
    emailVerifiedAt: new Date(now),
  });
  await actAs(tx, { userId: id, role: "runner" });
  await tx
    .insert(runner)
    .values({ runnerId: id, zone: memory.zone, packs: ["achilles"], profile: "seed" });
  await actAs(tx, SYSTEM);
  return { id, email: memory.address, role: "runner", suspended: false, language: null };
}

/** Marks the address as proven, at its first link. */
export async function verifyAddress(tx: Tx, id: string, now: number): Promise<void> {
  await tx
    .update(user)
    .set({ emailVerifiedAt: new Date(now) })
    .where(and(eq(user.id, id), isNull(user.emailVerifiedAt)));
}

/** Opens a session for a token that only the browser will hold. */
export async function openSession(
  tx: Tx,
  row: { tokenHash: string; userId: string; audience: Audience; expiresAt: number },
): Promise<void> {
  await tx.insert(session).values({ ...row, expiresAt: new Date(row.expiresAt) });
}

/** Ends one session. */
export async function closeSession(tx: Tx, tokenHash: string): Promise<void> {
  await tx.delete(session).where(eq(session.tokenHash, tokenHash));
}

/** Ends every session of the person whose session this is, in both apps. */
export async function closeSessionsOf(tx: Tx, tokenHash: string): Promise<void> {
  const [row] = await tx
    .select({ userId: session.userId })
    .from(session)
    .where(eq(session.tokenHash, tokenHash))
    .limit(1);
  if (row) await tx.delete(session).where(eq(session.userId, row.userId));
}

const sessionLookup = statement((tx) =>
  tx
    .select({ userId: user.id, role: user.role, name: user.name })
    .from(session)
    .innerJoin(user, eq(user.id, session.userId))
    .where(
      and(
        eq(session.tokenHash, sql.placeholder("hash")),
        eq(session.audience, sql.placeholder("audience")),
        gt(session.expiresAt, sql.placeholder("now")),
        isNull(user.suspendedAt),
      ),
    )
    .limit(1)
    .prepare("session_lookup"),
);

/** Who a session belongs to, if it is alive and the account isn't suspended. Runs on every request. */
export async function actorBySession(
  tx: Tx,
  asked: { hash: string; audience: Audience; now: number },
): Promise<Actor | null> {
  const [row] = await sessionLookup(tx, { ...asked, now: new Date(asked.now).toISOString() });
  return row ?? null;
}

/** The demo people of an app, for one-click sign-in on a local machine. */
export async function demoPeople(
  tx: Tx,
  roles: readonly Actor["role"][],
): Promise<{ userId: string; name: string; role: Actor["role"] }[]> {
  const rows = await tx
    .select({ userId: user.id, name: user.name, role: user.role })
    .from(user)
    .where(eq(user.demo, true))
    .orderBy(asc(user.role), asc(user.name));
  return rows.filter((row) => roles.includes(row.role));
}
