import { createHash, randomBytes } from "node:crypto";
import { isoDate } from "@springback/core/day";
import { calmUntil } from "@springback/core/flare";
import { reading } from "@springback/core/kept";
import { type PlannedDay, review } from "@springback/core/plan";
import type { Db, Tx } from "@springback/db/client";
import type { z } from "zod";
import * as queries from "#features/calendar/queries.ts";
import type { feed, Language, made, MakeInput } from "#features/calendar/schema.ts";
import { writeCalendar } from "#features/calendar/write.ts";
import { choicesOf } from "#features/settings/queries.ts";
import { FREE, readKept } from "#features/timeline/kept.ts";
import { dateFrom, plannedOn } from "#features/week/in-force.ts";
import { weeksSince } from "#features/week/queries.ts";
import type { Asking } from "#features/week/service.ts";
import { SYSTEM } from "#kernel/actor.ts";
import { ownScope } from "#kernel/scope.ts";

const SECRET_BYTES = 32;
/** A secret as it is written in an address; whatever else comes there is looked up nowhere. */
const SECRET = /^[A-Za-z0-9_-]{43}$/;

/** How far back and ahead a calendar reaches, in days. Ours. */
const BEHIND = 14;
const AHEAD = 14;

const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** When the address in force was made. */
export async function readFeed(tx: Tx, { scope }: Asking): Promise<z.infer<typeof feed>> {
  const at = await queries.feedOf(tx, scope);
  return { since: at?.toISOString() ?? null };
}

/** Makes a new address; the one before stops working. Of its secret only a digest is stored. */
export async function makeFeed(
  tx: Tx,
  { scope, now }: Asking,
  { language }: MakeInput,
): Promise<z.infer<typeof made>> {
  const secret = randomBytes(SECRET_BYTES).toString("base64url");
  const createdAt = new Date(now);
  await queries.saveFeed(tx, scope, { tokenHash: hashOf(secret), createdAt });
  const path = `/calendar/${secret}?language=${language}`;
  return { since: createdAt.toISOString(), path };
}

/** Ends the address at once. */
export async function revokeFeed(tx: Tx, { scope }: Asking): Promise<z.infer<typeof feed>> {
  await queries.dropFeed(tx, scope);
  return { since: null };
}

/**
 * The week as calendars read it, for whoever comes with a secret; null for one that isn't, or isn't any more, anybody's.
 * What the rules have closed since it was planned is left out.
 */
export async function readCalendar(
  db: Db,
  { secret, language, now }: { secret: string; language: Language; now: number },
): Promise<string | null> {
  if (!SECRET.test(secret)) return null;
  const tokenHash = hashOf(secret);
  const userId = await db.withActor(SYSTEM, (tx) => queries.runnerByHash(tx, tokenHash));
  if (userId === null) return null;
  return db.withActor({ userId, role: "runner" }, async (tx) => {
    const scope = ownScope({ userId, role: "runner", name: "" });
    const days = await standing(tx, { scope, now });
    const spoken = (await queries.localeOf(tx, scope)) ?? language;
    const { units } = await choicesOf(tx, userId);
    return writeCalendar(days, { language: spoken, units, now, owner: tokenHash });
  });
}

/** What is planned and still stands by the facts of now. */
async function standing(tx: Tx, { scope, now }: Asking): Promise<readonly PlannedDay[]> {
  const at = new Date(now).toISOString();
  const day = reading(await readKept(tx, scope, FREE), at);
  const first = dateFrom(isoDate(day.today), -BEHIND);
  const dates = Array.from({ length: BEHIND + AHEAD }, (_, days) => dateFrom(first, days));
  const days = plannedOn(await weeksSince(tx, scope, dateFrom(first, -BEHIND)), dates);
  const found = review({ days }, day.state, at, { calmUntil: calmUntil(day) });
  return days.map(({ date, works }) => ({
    date,
    works: works.filter(
      (work) => !found.some((one) => one.date === date && one.activity === work.activity),
    ),
  }));
}
