import type { KeptFact, Outcome, SyncOutput } from "@springback/api/phone";
import { CLOCK_SLACK_MS } from "@springback/api/phone-clock";
import type { Entry } from "@springback/core/timeline";
import { namedBy, type PhoneFact, type PhoneMeta } from "#features/phone/queue/phone-fact.ts";
import type { Sent } from "#features/phone/queue/reduce.ts";

type Facts = Map<string, PhoneFact>;

interface Answered {
  readonly sent: readonly Sent[];
  readonly phoneNow: number;
  readonly clock: number;
  readonly reply: SyncOutput;
}

/** Puts an answer of the server's into `facts`; gives what it changes besides. */
export function heard(
  facts: Facts,
  { sent, phoneNow, clock, reply }: Answered,
): Partial<PhoneMeta> {
  const editions = new Map(sent.map(({ id, edition }) => [id, edition]));
  const receivedAt = new Date(reply.now).toISOString();
  for (const outcome of reply.outcomes) {
    const fact = facts.get(outcome.id);
    // Another edition than the one this is about waits its own turn.
    if (fact?.state !== "waiting" || fact.edition !== editions.get(outcome.id)) continue;
    settle(facts, fact, outcome, receivedAt);
  }
  for (const kept of reply.facts) take(facts, kept);
  // Where more time went by than a call takes, the clock may have been set in between.
  const took = clock - phoneNow;
  const skewMs = took >= 0 && took <= CLOCK_SLACK_MS ? reply.now - phoneNow : null;
  const { settings, choices, level, until, plan, flare, coach, unread } = reply;
  const { rules, guidance, cleared } = reply;
  return {
    ...{ cursor: reply.cursor, lastSyncAt: receivedAt, skewMs, failures: 0 },
    halted: reply.agreed ? null : "consent",
    told: { settings, choices, level, until, plan, flare, coach, unread, rules, guidance },
    ...(cleared && { clearedAfter: cleared.lastSyncAt }),
  };
}

/** What became of one fact that was sent. */
function settle(facts: Facts, fact: PhoneFact, outcome: Outcome, receivedAt: string): void {
  const { status, existingId, refusal } = outcome;
  if (status === "saved" || status === "alreadySaved") {
    facts.set(fact.id, { ...fact, receivedAt, ...fact.held, state: "stored", held: null });
  } else if (status === "sameActivity" && existingId !== null) {
    if (tellsMore(fact.entry)) {
      const same = { code: "CONFLICT", why: null, existingId } as const;
      facts.set(fact.id, { ...fact, state: "refused", refusal: same });
    } else facts.delete(fact.id);
    rename(facts, fact.id, existingId);
  } else if (refusal !== null) {
    facts.set(fact.id, { ...fact, state: "refused", refusal: { ...refusal, existingId: null } });
  }
}

/** Whether a session of a file has the runner's own answers in it. */
function tellsMore(entry: Entry): boolean {
  if (entry.kind !== "session") return true;
  const { painBefore, painDuringPeak, painAfter, limp, rpe } = entry;
  return [painBefore, painDuringPeak, painAfter, limp, rpe].some((one) => (one ?? null) !== null);
}

/** The server knows this activity by another id: what was said of it here is said of that one. */
function rename(facts: Facts, from: string, to: string): void {
  for (const fact of facts.values()) {
    if (fact.state === "stored" || !namedBy(fact).includes(from)) continue;
    const { entry, replaces } = fact;
    const session = entry.kind === "settling" && entry.session === from ? { session: to } : {};
    const id = entry.kind === "session" && entry.id === from ? { id: to } : {};
    facts.set(fact.id, {
      ...{ ...fact, state: "waiting", edition: fact.edition + 1, refusal: null },
      ...{ replaces: replaces === from ? to : replaces, entry: { ...entry, ...session, ...id } },
    });
  }
}

/** A fact as the server holds it. Where another edition of it is said here, both are kept until that is settled. */
function take(facts: Facts, kept: KeptFact): void {
  const fact = facts.get(kept.id);
  if (!fact || fact.state === "stored" || fact.edition === 0) {
    const conflict = fact?.refusal?.code === "CONFLICT";
    facts.set(kept.id, conflict ? { ...fact, held: kept } : asStored(kept, fact));
  } else facts.set(kept.id, { ...fact, held: kept });
}

function asStored(kept: KeptFact, fact: PhoneFact | undefined): PhoneFact {
  return {
    ...{ sourceKey: null, place: -1, edition: 0, skewMs: null, stumbles: 0, ...fact },
    ...kept,
    ...{ state: "stored", refusal: null, held: null },
  };
}
