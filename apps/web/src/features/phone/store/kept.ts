import { CLOCK_SLACK_MS, shiftOf } from "@springback/api/phone-clock";
import type { KeptFact, PhoneFact, Queue, Told } from "#features/phone/queue/phone-fact.ts";
import { zoneFor } from "#features/phone/queue/said-in.ts";

/** Everything that the screens of a day are made of, as this phone has it. */
export interface Kept extends Pick<Told, "settings" | "level" | "until" | "plan"> {
  /** The flare that is open, or that ended last; null without one. */
  readonly flare: Told["flare"] | null;
  /** Whether somebody coaches the runner. */
  readonly isCoached: boolean;
  /** Every fact there is, corrected ones too, in no order; none of a time still to come. */
  readonly facts: readonly (Omit<KeptFact, "receivedAt"> & {
    readonly receivedAt: string | null;
  })[];
}

/** The true time, epoch ms, as far as the phone knows how wrong its own clock is. */
export function trueNow({ meta }: Queue, clock: number): number {
  return clock + (meta.skewMs ?? 0);
}

/**
 * What is kept on this phone at an instant of its own clock (epoch ms), which is set to `zoneHere`; null before the first sync. What was said counts at
 * once, dated as the server will date it, and so does what the server refused, until the runner takes it back: an answer that
 * is only in doubt never makes guidance more permissive. Where the server holds something else, that counts.
 */
export function keptOf(queue: Queue, clock: number, zoneHere: string): Kept | null {
  const { told } = queue.meta;
  if (!told) return null;
  const now = trueNow(queue, clock);
  const facts = [...queue.facts.values()]
    .flatMap((fact) => counted(fact, queue, now))
    .flatMap((fact) => byNow(fact, now));
  const { level, until, plan } = told;
  // The next call tells the server where the phone is, and it will count by the same clock.
  const settings = { ...told.settings, zone: zoneFor(told, zoneHere) };
  const flare = flareOf(queue, now);
  return { settings, level, until, plan, facts, flare, isCoached: told.coach !== null };
}

/** What was last said of a flare here, else what the server told. A press that it ended stays the runner's own word. */
function flareOf({ meta }: Queue, now: number): Told["flare"] | null {
  const said = meta.flares.at(-1);
  if (!said) return meta.told?.flare ?? null;
  if (said.endedAt !== null) return null;
  const at = Date.parse(said.at);
  const shift = shiftOf(at, now, { measuredMs: meta.skewMs, knownMs: said.skewMs });
  const dated = new Date(Math.min(at + shift, now)).toISOString();
  return { id: said.id, at: dated, endedAt: null };
}

/** As the server dates it: a clock that is minutes fast says now, and what lies further ahead doesn't count yet. */
function byNow(fact: Kept["facts"][number], now: number): Kept["facts"] {
  const at = Date.parse(fact.entry.at);
  if (at <= now) return [fact];
  if (at > now + CLOCK_SLACK_MS) return [];
  return [{ ...fact, entry: { ...fact.entry, at: new Date(now).toISOString() } }];
}

function counted(fact: PhoneFact, queue: Queue, now: number): Kept["facts"] {
  if (fact.held) return [fact.held];
  const { id, entry, replaces, takenOut, cadenceSpm, receivedAt } = fact;
  const same = { id, replaces, takenOut, cadenceSpm, receivedAt };
  // The activity stands there already, under another id.
  if (fact.refusal?.existingId) return [];
  // A session is out once the server has nothing against it: until then it counts.
  if (takenOut && fact.state === "refused") return [];
  if (fact.state === "stored" || fact.sourceKey !== null) return [{ ...same, entry }];
  const at = Date.parse(entry.at);
  // What corrects an answer of that very instant says a time that was put right already.
  const corrected = replaces === null ? undefined : queue.facts.get(replaces);
  const [shown] = corrected ? counted(corrected, queue, now) : [];
  if (shown && Date.parse(shown.entry.at) === at) return [{ ...same, entry }];
  const shift = shiftOf(at, now, { measuredMs: queue.meta.skewMs, knownMs: fact.skewMs });
  if (shift === 0) return [{ ...same, entry }];
  return [{ ...same, entry: { ...entry, at: new Date(at + shift).toISOString() } }];
}
