/** What counts of facts as they were told (docs/decisions.md 24 and 47), read a second time: slip by slip, in the order they were told. */
import type { Entry, SessionEntry } from "#timeline/timeline.ts";

/** A fact as it was told: by itself, or over an earlier one; `takenOut` says that the session under it never was. */
export interface Told {
  readonly id: string;
  readonly entry: Entry;
  readonly replaces?: string;
  readonly takenOut?: boolean;
}

interface Slip {
  readonly first: string;
  top: Told;
}

/** The entries that count, in time order. What is told over another comes after it. */
export function inForce(told: readonly Told[]): readonly Entry[] {
  const slips: Slip[] = [];
  for (const one of told) {
    const under = slips.find(({ top }) => top.id === one.replaces);
    if (under === undefined) slips.push({ first: one.id, top: one });
    else under.top = one;
  }
  slips.sort(
    (a, b) =>
      Date.parse(a.top.entry.at) - Date.parse(b.top.entry.at) || (a.first < b.first ? -1 : 1),
  );
  const never = slips.flatMap(({ top }) =>
    top.takenOut === true && top.entry.kind === "session" ? [top.entry] : [],
  );
  const answers = slips.map(({ top }) => top.entry);
  const hurting = never.filter((session) => toldPains(session, answers).some((pain) => pain > 0));
  const gone = (id: string): boolean =>
    never.some((one) => one.id === id) && !hurting.some((one) => one.id === id);
  return answers.flatMap((entry): Entry[] => {
    if (entry.kind === "settling") return gone(entry.session) ? [] : [entry];
    if (entry.kind !== "session" || !never.includes(entry)) return [entry];
    return hurting.includes(entry) ? [onlyPain(entry)] : [];
  });
}

/** Every number that was told of how a session felt, then or later; a limp counts as one. */
function toldPains(session: SessionEntry, answers: readonly Entry[]): number[] {
  const felt = [session.painBefore, session.painDuringPeak, session.painAfter];
  for (const entry of answers) {
    if (entry.kind !== "settling" || entry.session !== session.id) continue;
    felt.push(entry.pain24h, entry.pain60min);
  }
  return [...felt.map((one) => one ?? 0), session.limp === true ? 1 : 0];
}

function onlyPain(session: SessionEntry): SessionEntry {
  const left: Record<string, unknown> = { ...session };
  for (const key of ["distanceM", "durationMin", "prescribedSets", "doneSets", "step"])
    left[key] = null;
  return left as unknown as SessionEntry;
}
