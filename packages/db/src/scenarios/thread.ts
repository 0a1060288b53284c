import { foldEntries, RULES } from "@springback/core/guidance";
import { guideSafely } from "@springback/core/safety";
import type { Maintainer } from "#maintenance.ts";
import { demoId } from "#scenarios/demo-id.ts";
import { coachOf } from "#scenarios/people.ts";
import { DEMO_SETTINGS } from "#scenarios/settings.ts";
import type { Told } from "#scenarios/store.ts";
import { disagreement, message } from "#schema/messages.ts";
import { decision } from "#schema/runner.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** One message of a thread: who wrote it, when, and whether the other one saw it. */
interface Line {
  readonly by: "runner" | "coach";
  /** Epoch milliseconds. */
  readonly at: number;
  readonly body: string;
  readonly about?: string;
  readonly seen: boolean;
}

/** A runner who didn't agree with the last answer that was rest, ran, and talked about it with their coach. */
export async function loadDisagreement(db: Maintainer, told: Told): Promise<void> {
  const { name, runnerId, entries } = told;
  const felt = entries.findLast((entry) => entry.kind === "now" && entry.limp === true);
  if (!felt) throw new Error(`${name} was never told to rest`);
  const asked = Date.parse(felt.at);
  const before = entries.filter(({ at }) => Date.parse(at) <= asked);
  const question = { at: felt.at };
  const { guidance } = guideSafely(foldEntries(DEMO_SETTINGS, before), question);
  const about = demoId(`${name}/answer`, asked);
  await db.insert(decision).values({
    ...{ runnerId, id: about, askedAt: new Date(asked), rules: RULES, question, guidance },
  });
  await db.insert(disagreement).values({
    ...{ runnerId, id: demoId(`${name}/disagrees`, asked), decisionId: about },
    why: "tooCareful",
    words: "It loosens up after the first kilometre, and the club run is tonight.",
    at: new Date(asked + 5 * MINUTE),
  });
  const next = asked + 15 * HOUR;
  await loadLines(db, told, [
    {
      ...{ by: "coach", at: next, seen: true, about },
      body: "The answer was rest because you were limping. You ran all the same: how did it go?",
    },
    {
      ...{ by: "runner", at: next + 2 * HOUR, seen: true },
      body: "Not well. It was as stiff as last week this morning. I should have waited a day.",
    },
    {
      ...{ by: "coach", at: next + 3 * HOUR, seen: false },
      body: "Then let us plan the club run for a day that has room for it. Tell me which evenings suit you.",
    },
  ]);
}

/** What was said while there was a coach in the plan; it stays to be read. */
export async function loadOldThread(db: Maintainer, told: Told): Promise<void> {
  const start = told.now - 20 * DAY;
  await loadLines(db, told, [
    {
      ...{ by: "runner", at: start, seen: true },
      body: "Two weeks without a bad morning. When may the long run come back?",
    },
    {
      ...{ by: "coach", at: start + 4 * HOUR, seen: true },
      body: "A little longer each week, and only after a calm morning. The app shows the most for the day.",
    },
  ]);
}

async function loadLines(
  db: Maintainer,
  { name, runnerId }: Told,
  lines: readonly Line[],
): Promise<void> {
  const coachId = coachOf(name)?.id;
  if (coachId === undefined) throw new Error(`${name} has no coach`);
  await db.insert(message).values(
    lines.map(({ by, at, body, about, seen }, place) => ({
      ...{ runnerId, id: demoId(`${name}/message/${place}`, at), coachId, body },
      authorId: by === "coach" ? coachId : runnerId,
      decisionId: about ?? null,
      sentAt: new Date(at),
      readAt: seen ? new Date(at + HOUR) : null,
    })),
  );
}
