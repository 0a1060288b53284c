import type { SessionItem } from "@springback/core/strength";
import type { SessionEntry } from "@springback/core/timeline";
import {
  leadsOn,
  restsBetween,
  repSeconds,
  type Step,
  stepsOf,
  swapped,
  workSeconds,
} from "#features/player/steps.ts";
import { answersOf, type Felt, nothingFelt } from "#features/runs/felt.ts";

/** Seconds to get ready between the tap and the work. Ours. */
export const READY_SECONDS = 5;
/** Seconds added to a rest by one tap. Ours. */
export const LONGER_SECONDS = 10;
/** A set that ran out longer ago than this, in ms, ran out while nobody looked at the phone. Ours. */
const SEEN_MS = 3000;

type Act =
  /** The tap that starts the set in hand, or starts it over. */
  | { readonly kind: "start" }
  /** The set in hand is through; `unseen` when its time ran out while the phone was away. */
  | { readonly kind: "done"; readonly unseen?: true }
  /** An unseen set was done after all, or wasn't. */
  | { readonly kind: "keep" | "again" }
  /** The rest is over, by tap or by the clock. */
  | { readonly kind: "go" | "longer" | "pause" | "resume" | "skip" | "finish" }
  /** Pain in a step; null takes the answer back. */
  | { readonly kind: "pain"; readonly step: number; readonly pain: number | null }
  | { readonly kind: "swap"; readonly item: SessionItem };

/** Something that happened in a session, at an instant (epoch ms). */
export type Deed = Act & { readonly at: number };

/** A session under way: what it was begun from and everything that happened since. Where it stands follows from that alone. */
export interface Session {
  readonly version: 2;
  /** Id of the fact it becomes, made at the start. */
  readonly id: string;
  /** Whose it is: a phone may be shared. */
  readonly owner: string;
  readonly items: readonly SessionItem[];
  readonly startedAt: number;
  readonly deeds: readonly Deed[];
  /** How it felt, as far as that has been answered at its end. */
  readonly felt: Felt;
}

/** Instants in epoch ms: everything is counted from them, so that a locked phone or a reload loses no second. */
export type Phase =
  | { readonly kind: "ready" }
  /** `since` is second 0 of the work; before `from` it is time to get ready, at the start or after a pause. */
  | { readonly kind: "work"; readonly since: number; readonly from: number }
  /** The time ran out while nobody looked: was it done? */
  | { readonly kind: "asked"; readonly endedAt: number }
  | { readonly kind: "rest"; readonly since: number; readonly seconds: number }
  | { readonly kind: "over"; readonly at: number };

/** Where a session stands. */
export interface Standing {
  readonly steps: readonly Step[];
  readonly done: readonly boolean[];
  /** The step in hand; one past the last when all are through. */
  readonly at: number;
  readonly phase: Phase;
  /** Since when it is stopped; null while it runs. */
  readonly pausedAt: number | null;
  /** Pain tapped, by step. */
  readonly pain: Readonly<Record<number, number | null>>;
}

const READY: Phase = { kind: "ready" };

/** A session that begins now. */
export function begin(
  items: readonly SessionItem[],
  id: string,
  owner: string,
  now: number,
): Session {
  return { version: 2, id, owner, items, startedAt: now, deeds: [], felt: nothingFelt };
}

/** Where a session stands after all that happened in it. */
export function standingOf({ items, deeds }: Pick<Session, "items" | "deeds">): Standing {
  const steps = stepsOf(items);
  const first: Standing = {
    ...{ steps, done: steps.map(() => false), at: 0, phase: READY, pausedAt: null, pain: {} },
  };
  return deeds.reduce(after, first);
}

/** Where it stands after one more deed; one that doesn't fit the moment changes nothing. */
function after(standing: Standing, deed: Deed): Standing {
  const { phase, pausedAt } = standing;
  switch (deed.kind) {
    case "start": {
      const from = deed.at + READY_SECONDS * 1000;
      return { ...standing, pausedAt: null, phase: { kind: "work", since: from, from } };
    }
    case "done":
      return deed.unseen
        ? { ...standing, phase: { kind: "asked", endedAt: deed.at } }
        : ticked({ ...standing, pausedAt: null }, deed.at);
    case "keep":
      return phase.kind === "asked" ? ticked(standing, phase.endedAt) : standing;
    case "again":
    case "go":
      return { ...standing, pausedAt: null, phase: READY };
    case "longer":
      return phase.kind === "rest"
        ? { ...standing, phase: { ...phase, seconds: phase.seconds + LONGER_SECONDS } }
        : standing;
    case "pause":
      return { ...standing, pausedAt: pausedAt ?? deed.at };
    case "resume":
      return pausedAt === null ? standing : resumed(standing, pausedAt, deed.at);
    case "skip":
      return skipped(standing, deed.at);
    case "finish":
      return { ...standing, pausedAt: null, phase: { kind: "over", at: deed.at } };
    case "pain":
      return { ...standing, pain: { ...standing.pain, [deed.step]: deed.pain } };
    case "swap": {
      const steps = swapped(standing.steps, standing.at, deed.item);
      const done = steps.map((_, index) => standing.done[index] === true && index < standing.at);
      return { ...standing, steps, done, phase: READY, pausedAt: null };
    }
    default:
      return standing;
  }
}

/** Ticks the step in hand and rests before the next. */
function ticked(standing: Standing, now: number): Standing {
  const { steps, at } = standing;
  const step = steps[at];
  if (!step) return standing;
  const done = standing.done.map((was, index) => was || index === at);
  const next = steps[at + 1];
  if (!next) return { ...standing, done, at: at + 1, phase: { kind: "over", at: now } };
  const seconds = restsBetween(step, next) ? step.item.restSeconds : 0;
  const phase: Phase = seconds > 0 ? { kind: "rest", since: now, seconds } : READY;
  return { ...standing, done, at: at + 1, phase };
}

/** Goes on after a pause: a rest with what was left of it, a hold too, a set at a tempo from the repetition it was in. */
function resumed(standing: Standing, pausedAt: number, now: number): Standing {
  const { phase } = standing;
  const running = { ...standing, pausedAt: null };
  if (phase.kind === "rest") {
    return { ...running, phase: { ...phase, since: phase.since + (now - pausedAt) } };
  }
  if (phase.kind !== "work") return running;
  const item = standing.steps[standing.at]?.item;
  const passed = Math.max(0, pausedAt - phase.since);
  const rep = item?.tempo && item.holdSeconds === null ? repSeconds(item.tempo) * 1000 : 1;
  const kept = Math.floor(passed / rep) * rep;
  const from = now + READY_SECONDS * 1000;
  return { ...running, phase: { kind: "work", since: from - kept, from } };
}

/** Leaves the exercise in hand and goes to the next; its open sets stay undone. */
function skipped(standing: Standing, now: number): Standing {
  const { steps, at } = standing;
  const item = steps[at]?.item;
  const next = steps.findIndex((step, index) => index > at && step.item !== item);
  const phase: Phase = next < 0 ? { kind: "over", at: now } : READY;
  return { ...standing, pausedAt: null, at: next < 0 ? steps.length : next, phase };
}

/** A session after a tap. */
export function act(session: Session, deed: Deed): Session {
  return { ...session, deeds: [...session.deeds, deed] };
}

/** When the work or the rest in hand ends by the clock, in epoch ms; null when it doesn't. */
export function endOf({ steps, at, phase, pausedAt }: Standing): number | null {
  if (pausedAt !== null) return null;
  if (phase.kind === "rest") return phase.since + phase.seconds * 1000;
  const item = steps[at]?.item;
  const seconds = phase.kind === "work" && item ? workSeconds(item) : null;
  return phase.kind === "work" && seconds !== null ? phase.since + seconds * 1000 : null;
}

/**
 * Brings a session up to the clock: a set that ran out is through when it ran out, a rest that is over ends. A set that ran out
 * while nobody could look is asked about. With `upTo`, the pain (0 to 10) up to which that is wanted, what ends by the clock goes
 * over into the next set by itself; with null each set waits for its tap.
 */
export function settle(session: Session, now: number, upTo: number | null = null): Session {
  const standing = standingOf(session);
  const end = endOf(standing);
  if (end === null || now < end) return session;
  const away = now - end > SEEN_MS;
  const ended: Deed =
    standing.phase.kind === "rest"
      ? { kind: "go", at: end }
      : { kind: "done", at: end, ...(away && { unseen: true }) };
  const on = act(session, ended);
  return settle(
    !away && goesOn(standingOf(on), upTo) ? act(on, { kind: "start", at: end }) : on,
    now,
    upTo,
  );
}

/** Whether the set in hand may begin by itself after the one before it: not above the pain it is wanted up to, nor where it needs a look. */
function goesOn({ steps, at, phase, pain }: Standing, upTo: number | null): boolean {
  const [last, next] = [steps[at - 1], steps[at]];
  if (phase.kind !== "ready" || upTo === null || !last || !next) return false;
  return (pain[at - 1] ?? 0) <= upTo && leadsOn(last, next);
}

/** Whether a deed moved the session on: a set that was done, or an exercise left or changed. */
const movesOn = (deed: Deed): boolean =>
  deed.kind === "done" ? !deed.unseen : ["keep", "skip", "swap"].includes(deed.kind);

/** Whether there is a set, a skip or another exercise to take back. */
export function canUndo({ deeds }: Session): boolean {
  return deeds.some(movesOn);
}

/** Takes back the last set, skip or change of exercise and what came after; pain that was tapped stays told. */
export function undo(session: Session): Session {
  const { deeds } = session;
  const last = deeds.findLastIndex(movesOn);
  if (last < 0) return session;
  const before = deeds.slice(0, last).findLastIndex(movesOn);
  const told = deeds.slice(before + 1).filter(({ kind }) => kind === "pain");
  // Back to the set itself, not to the rest that led to it.
  const go: readonly Deed[] = before < 0 ? [] : [{ kind: "go", at: deeds[before]?.at ?? 0 }];
  return { ...session, deeds: [...deeds.slice(0, before + 1), ...go, ...told] };
}

/** Back from the end into the session; after its last set, to that one. */
export function reopen(session: Session): Session {
  const { deeds } = session;
  const last = deeds.at(-1);
  if (last?.kind !== "finish") return undo(session);
  return { ...session, deeds: deeds.slice(0, -1) };
}

/** How many sets are done; each leg's own set counts. */
export function doneSets({ done }: Standing): number {
  return done.filter(Boolean).length;
}

/** The worst pain that was tapped in a set; null when none was. */
export function worstPain({ pain }: Standing): number | null {
  const told = Object.values(pain).filter((value) => value !== null);
  return told.length === 0 ? null : Math.max(...told);
}

/** What is answered at the end: the worst pain tapped stands until another is given. */
export function feltAtEnd(session: Session, standing: Standing): Felt {
  const { felt } = session;
  return { ...felt, painDuringPeak: felt.painDuringPeak ?? worstPain(standing) };
}

/** The session fact of a finished session; what wasn't answered is null. */
export function entryOf(session: Session, finishedAt: number): SessionEntry {
  const standing = standingOf(session);
  const minutes = Math.round((finishedAt - session.startedAt) / 60_000);
  return {
    kind: "session",
    id: session.id,
    at: new Date(finishedAt).toISOString(),
    activity: "strength",
    durationMin: Math.min(1440, Math.max(0, minutes)),
    prescribedSets: standing.steps.length,
    doneSets: doneSets(standing),
    ...answersOf(feltAtEnd(session, standing)),
  };
}
