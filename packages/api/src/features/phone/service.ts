import { parseInstant } from "@springback/core/day";
import { entitled, type Level } from "@springback/core/entitlements";
import { RULES } from "@springback/core/guidance";
import type { Tx } from "@springback/db/client";
import { lastFlare } from "#features/flare/queries.ts";
import { type Flare, takeFlares } from "#features/flare/service.ts";
import { agreesWith } from "#features/phone/agreement.ts";
import { shiftOf } from "#features/phone/clock-shift.ts";
import { endOfPull, readCursor, writeCursor } from "#features/phone/cursor.ts";
import * as queries from "#features/phone/queries.ts";
import { recordApart } from "#features/phone/record-apart.ts";
import type { SyncInput, SyncOutput } from "#features/phone/schema.ts";
import { markedStore, storeMark } from "#features/phone/store-mark.ts";
import { cookieNames, phoneCookie } from "#features/sign-in/cookies.ts";
import { planInForce } from "#features/plan/queries.ts";
import { shownPlan } from "#features/plan/service.ts";
import { followPhone } from "#features/settings/service.ts";
import { factCount, lockHistory, settingsOf } from "#features/timeline/queries.ts";
import { answerAfter } from "#features/timeline/service.ts";
import type { Actor } from "#kernel/actor.ts";
import { agrees } from "#kernel/consent.ts";
import type { Context } from "#kernel/context.ts";
import { AppError } from "#kernel/errors.ts";
import { entitlementOf } from "#kernel/paid.ts";
import type { RunnerScope } from "#kernel/scope.ts";

/** Facts in one answer: a page of a few ten kilobytes. Ours. */
const PAGE = 200;

/** What is taken of a phone whose runner hasn't agreed to it. */
const NOTHING_SAID: Pick<SyncInput, "facts" | "flares" | "answer"> = {
  ...{ facts: [], flares: [], answer: null },
};

/** A call the gate let in for one runner. */
export interface PhoneCall extends Pick<Context, "db" | "tx" | "now" | "browser" | "env"> {
  readonly actor: Actor;
  readonly scope: RunnerScope;
}

/**
 * Takes what a phone kept and answers with what it lacks, in one transaction. Facts are stored once however often they
 * come; one that is refused holds up no other. Of a runner who hasn't agreed to health data being kept none is, and the phone
 * is told so rather than refused: what a coach laid down has to reach it all the same.
 * @throws {AppError} FORBIDDEN for the store of another person than the one signed in; nothing is read of it
 */
export async function sync(call: PhoneCall, input: SyncInput): Promise<SyncOutput> {
  const { scope, now } = call;
  if (input.ownerId !== scope.runnerId) {
    throw new AppError("FORBIDDEN", "othersPhone");
  }
  const { level, until } = await entitlementOf(call.db, scope, now);
  const output = await call.tx(async (tx) => {
    await lockHistory(tx, scope);
    const choices = await followPhone(tx, scope, input.zone ?? null);
    const agreed = await agrees(tx, scope, "healthData");
    const said = agreed ? input : { ...input, ...NOTHING_SAID };
    const measuredMs = now - input.phoneNow;
    const recorded = await recordApart(tx, { ...call, measuredMs }, said.facts);
    const phoneAnswer = said.answer ?? null;
    const guidance = await answerAfter(tx, call, recorded.saved, { phoneAnswer });
    await takeFlares(tx, call, flaresIn(call, said), guidance);
    const total = await factCount(tx, scope);
    const sameAnswer = await agreesWith(tx, call, said.answer, { recorded, total });
    const cleared = await clearedStore(tx, call, input.phoneId);
    await queries.noteSync(tx, scope, input.phoneId, new Date(now));
    return {
      ...{ now, outcomes: [...recorded.outcomes], ...(await page(tx, call, input.cursor)), total },
      ...{ rules: RULES, guidance, agrees: sameAnswer, agreed, cleared, level, until, choices },
      ...(await today(tx, scope, level)),
    };
  });
  rememberStore(call, input.phoneId);
  return output;
}

/** What the phone said of flares, with the instants put right where its clock was off, as those of facts are. */
function flaresIn({ now }: PhoneCall, { flares, phoneNow }: SyncInput): readonly Flare[] {
  return flares.map(({ id, at, endedAt, skewMs }) => {
    const dated = (instant: string): number => {
      const told = parseInstant(instant) ?? now;
      return told + shiftOf(told, now, { measuredMs: now - phoneNow, knownMs: skewMs });
    };
    return { id, at: dated(at), endedAt: endedAt === null ? null : dated(endedAt) };
  });
}

type Told = Pick<SyncOutput, "settings" | "plan" | "flare" | "coach" | "unread">;

/** What today's screens need besides facts and the answer. */
async function today(tx: Tx, scope: RunnerScope, level: Level): Promise<Told> {
  const row = entitled(level, "coachPlan") ? await planInForce(tx, scope) : undefined;
  return {
    settings: await settingsOf(tx, scope),
    plan: row ? shownPlan(row) : null,
    flare: await lastFlare(tx, scope),
    coach: await queries.coachOf(tx, scope),
    unread: await queries.unreadCount(tx, scope),
  };
}

const isHttps = ({ env }: PhoneCall): boolean => env.WEB_URL.startsWith("https:");

/** The store that this browser had before, where it was the runner's and is another than the one that calls now. */
async function clearedStore(
  tx: Tx,
  call: PhoneCall,
  phoneId: string,
): Promise<SyncOutput["cleared"]> {
  const before = markedStore(call.browser?.cookie(cookieNames("runner", isHttps(call)).phone));
  if (before === undefined || before === phoneId) return null;
  const at = await queries.lastSyncOf(tx, call.scope, before);
  return at && { lastSyncAt: at.toISOString() };
}

/** Browsers that clear what pages keep spare what a server has set, so this tells whether there was anything, and whose. */
function rememberStore(call: PhoneCall, phoneId: string): void {
  const mark = storeMark(call.env.AUTH_SECRET, call.scope.runnerId, phoneId);
  call.browser?.setCookie(phoneCookie("runner", isHttps(call), mark));
}

/** The next page of a runner's facts after a phone's cursor, and the cursor to go on from. */
async function page(
  tx: Tx,
  { scope, now }: PhoneCall,
  cursor: string | null,
): Promise<Pick<SyncOutput, "facts" | "cursor" | "more">> {
  const found = await queries.factsAfter(tx, scope, readCursor(cursor), PAGE + 1);
  const more = found.length > PAGE;
  const rows = found.slice(0, PAGE);
  const last = rows.at(-1);
  const end = more && last ? { ms: last.receivedAt.getTime(), id: last.id } : endOfPull(now);
  const facts = rows.map((row) => ({ ...row, receivedAt: row.receivedAt.toISOString() }));
  return { facts, cursor: writeCursor(end), more };
}
