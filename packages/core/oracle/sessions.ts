/** Sections 1.3 and 1.4: the baseline, the settling readings and the verdict of every session. */
import type { Effect, Verdict } from "#timeline/timeline.ts";
import {
  answered,
  type Fact,
  HOUR,
  isTendonSession,
  lastAnswered,
  loadClass,
  MINUTE,
  type Moment,
  ofKind,
} from "./facts.ts";
import type { OpenFlags } from "./flags.ts";

type Clock = "24h" | "nextMorning" | "60min";
export interface Judged {
  readonly session: Fact<"session">;
  readonly verdict: Verdict;
  readonly effect: Effect;
}
interface Reading {
  readonly value: number;
  readonly masked: boolean;
}

const PROFILES: Readonly<Record<string, { cap: number; clock: Clock }>> = {
  seed: { cap: 3, clock: "24h" },
  silbernagel2007: { cap: 5, clock: "nextMorning" },
  pfp2: { cap: 2, clock: "60min" },
  bsi0: { cap: 0, clock: "24h" },
  plantar: { cap: 3, clock: "nextMorning" },
  mtss: { cap: 2, clock: "24h" },
  calf: { cap: 2, clock: "24h" },
  hamstring: { cap: 3, clock: "24h" },
  gluteal: { cap: 3, clock: "24h" },
  itb: { cap: 2, clock: "24h" },
};

function activeProfiles(moment: Moment): { cap: number; clock: Clock }[] {
  const names: Readonly<Record<string, string>> = {
    achilles: moment.profile,
    pfp: "pfp2",
    bsi: "bsi0",
  };
  return moment.packs.flatMap((pack) => PROFILES[names[pack] ?? pack] ?? []);
}

/** The lowest cap of the packs; 0 while RF-BSI is open. */
export function capOf(moment: Moment, flags: OpenFlags): number {
  if (flags.ids.includes("RF-BSI")) return 0;
  return Math.min(...activeProfiles(moment).map(({ cap }) => cap));
}

/** The runner's usual pain at this moment, null when unknown. */
export function baselineOf(moment: Moment): number | null {
  const intake = lastAnswered(moment, "intake", (fact) => fact.baselinePain);
  if (intake === null) return null;
  const loads = ofKind(moment, "session").filter(
    (session) => isTendonSession(session) && loadClass(session) !== "light",
  );
  const quiet = ofKind(moment, "morning").filter((morning) => {
    const place = moment.facts.indexOf(morning);
    const before = loads.filter((session) => moment.facts.indexOf(session) < place);
    return before.every((session) => morning.t - session.t >= 24 * HOUR);
  });
  const last = answered(quiet.map((morning) => morning.pain)).slice(-7);
  if (last.length < 3) return intake.value;
  const sorted = last.toSorted((a, b) => a - b);
  const median = sorted[Math.floor((sorted.length - 1) / 2)] ?? intake.value;
  return Math.min(median, intake.value + 1);
}

/** Whether a reading at this instant lies in the shadow of pain medicine. */
export function isMasked(moment: Moment, t: number): boolean {
  return ofKind(moment, "morning").some(
    (morning) =>
      morning.painMedsLast24h === true && t >= morning.t - 24 * HOUR && t <= morning.t + 12 * HOUR,
  );
}

function highest(
  moment: Moment,
  readings: readonly { t: number; value: number | null | undefined }[],
): Reading | null {
  const known = readings.filter((reading) => typeof reading.value === "number");
  if (known.length === 0) return null;
  const value = Math.max(...answered(known.map((reading) => reading.value)));
  const masked = known.some((one) => one.value === value && isMasked(moment, one.t));
  return { value, masked };
}

interface Settling {
  readonly reading: Reading | null;
  readonly windowOpen: boolean;
  /** What it must be back to; null when unknown. */
  readonly settleTo: number | null;
}

function settlingUnder(clock: Clock, session: Fact<"session">, moment: Moment): Settling {
  const baseline = baselineOf(moment);
  const sameDate = ofKind(moment, "session").filter((other) => other.day === session.day);
  const end = Math.max(...sameDate.map((other) => other.t));
  const named = ofKind(moment, "settling").filter((settling) =>
    sameDate.some((other) => other.id === settling.session),
  );
  const nextMorning = highest(
    moment,
    ofKind(moment, "morning")
      .filter((morning) => morning.day === session.day + 1)
      .map((morning) => ({ t: morning.t, value: morning.pain })),
  );
  if (clock === "nextMorning") {
    return { reading: nextMorning, windowOpen: moment.day <= session.day + 1, settleTo: baseline };
  }
  if (clock === "60min") {
    const inTime = named.filter(({ t }) => t >= end && t <= end + 90 * MINUTE);
    return {
      reading: highest(
        moment,
        inTime.map(({ t, pain60min }) => ({ t, value: pain60min })),
      ),
      windowOpen: moment.t <= end + 90 * MINUTE,
      settleTo: session.painBefore ?? null,
    };
  }
  const inTime = named.filter(({ t }) => t >= end + 20 * HOUR && t <= end + 28 * HOUR);
  const at24h = highest(
    moment,
    inTime.map(({ t, pain24h }) => ({ t, value: pain24h })),
  );
  const windowOpen = moment.t <= end + 28 * HOUR;
  const settled = nextMorning !== null && baseline !== null && nextMorning.value <= baseline;
  const standIn = settled || !windowOpen ? nextMorning : null;
  return { reading: at24h ?? standIn, windowOpen, settleTo: baseline };
}

function judgeUnder(
  clock: Clock,
  cap: number,
  session: Fact<"session">,
  moment: Moment,
): { verdict: Verdict; effect: Effect } {
  const pains = answered([session.painDuringPeak, session.painAfter]);
  if (session.limp === true || pains.some((pain) => pain > 5))
    return { verdict: "highRisk", effect: "regress" };
  if (pains.some((pain) => pain > cap)) return { verdict: "over", effect: "regress" };
  const { reading, windowOpen, settleTo } = settlingUnder(clock, session, moment);
  if (reading !== null && (settleTo === null || reading.value > settleTo)) {
    if (reading.value > cap) return { verdict: "over", effect: "regress" };
    return { verdict: settleTo === null ? "unknown" : "over", effect: "hold" };
  }
  if (reading === null) return { verdict: windowOpen ? "pending" : "unknown", effect: "hold" };
  if (isUnanswered(session)) return { verdict: "unknown", effect: "hold" };
  const masked = reading.masked || isMasked(moment, session.t);
  return { verdict: "within", effect: masked ? "hold" : "eligible" };
}

/** Pain during, pain after or limp was not answered. */
export function isUnanswered(session: Fact<"session">): boolean {
  return answered([session.painDuringPeak, session.painAfter]).length < 2 || session.limp == null;
}

const WORST_FIRST = [
  "highRisk/regress",
  "over/regress",
  "over/hold",
  "unknown/hold",
  "pending/hold",
  "within/hold",
  "within/eligible",
];

/** 0 is the worst. */
export function rank({ verdict, effect }: { verdict: Verdict; effect: Effect }): number {
  return WORST_FIRST.indexOf(`${verdict}/${effect}`);
}

/** Every session, judged under every pack's clock with the lowest cap; the worst counts. */
export function judgeAll(moment: Moment, flags: OpenFlags): Judged[] {
  const cap = capOf(moment, flags);
  const clocks = activeProfiles(moment).map(({ clock }) => clock);
  return ofKind(moment, "session").map((session) => {
    const verdicts = clocks.map((clock) => judgeUnder(clock, cap, session, moment));
    const [worst] = verdicts.toSorted((a, b) => rank(a) - rank(b));
    return { session, verdict: worst?.verdict ?? "unknown", effect: worst?.effect ?? "hold" };
  });
}
