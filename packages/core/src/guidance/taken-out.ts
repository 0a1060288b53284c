import type { Entry, SessionEntry } from "#timeline/timeline.ts";

/** What somebody said, and whether it was that what they had said never was. */
export interface Said {
  readonly entry: Entry;
  /** That the session it corrects never was; the entry is the one that is taken out. */
  readonly takenOut?: boolean | null | undefined;
}

/**
 * The facts that count of those last said of each thing, given in time order and left in it. A session that never was goes with the
 * answers about it, unless any of them told of pain or a limp: whoever hurt did so somewhere, so that stays, with the load and the
 * effort as far as they only hold back, and without what could let anybody do more.
 */
export function withoutTakenOut<F extends Said>(facts: F[]): F[] {
  const felt = new Map(
    facts.flatMap(({ entry, takenOut }) =>
      takenOut === true && entry.kind === "session" ? [[entry.id, hurt(entry)]] : [],
    ),
  );
  if (felt.size === 0) return facts;
  for (const { entry } of facts) {
    if (entry.kind !== "settling" || !felt.has(entry.session)) continue;
    if (isPain(entry.pain24h) || isPain(entry.pain60min)) felt.set(entry.session, true);
  }
  return facts.flatMap((fact) => {
    const { entry, takenOut } = fact;
    if (entry.kind === "settling") return felt.get(entry.session) === false ? [] : [fact];
    if (takenOut !== true || entry.kind !== "session") return [fact];
    return felt.get(entry.id) === true ? [{ ...fact, entry: onlyFelt(entry) }] : [];
  });
}

function hurt({ painBefore, painDuringPeak, painAfter, limp }: SessionEntry): boolean {
  return limp === true || [painBefore, painDuringPeak, painAfter].some(isPain);
}

const isPain = (pain: number | null | undefined): boolean => (pain ?? 0) > 0;

/** What a session told of how it felt. Without its length, its sets and its step: a longest run, a gate or a step up could rest on them. */
function onlyFelt(session: SessionEntry): SessionEntry {
  const undone = { durationMin: null, distanceM: null, prescribedSets: null, doneSets: null };
  return { ...session, ...undone, step: null };
}
