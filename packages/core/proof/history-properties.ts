import { factsInForce } from "#guidance/guidance.ts";
import { strictestCap } from "#packs/profile-set.ts";
import { DAY, formatInstant, parseInstant } from "#timeline/day.ts";
import type { Decision, Entry, Guidance, Timeline, WeeklyStep } from "#timeline/timeline.ts";
import { idleCitation } from "./history-causes.ts";
import type { Trial } from "./history-trial.ts";

/** A property of whole histories: what it promises, and what broke it, or null. */
export interface HistoryProperty {
  readonly id: string;
  readonly says: string;
  readonly broken: (trial: Trial) => string | null;
}

/** The properties, tried by turns: each costs another history. */
export const PROPERTIES: readonly HistoryProperty[] = [
  {
    id: "S2",
    says: "the same facts as JSON, keys in another order, give the same bytes",
    broken: bytes,
  },
  {
    id: "S9",
    says: "a worse past answer never makes a later day or step easier",
    broken: worsened,
  },
  {
    id: "S10",
    says: "an answer left out is never easier than the worst within the limit",
    broken: left,
  },
  { id: "S12", says: "planning less is never answered more strictly", broken: less },
  {
    id: "S13",
    says: "a fact that a reason or a gate cites, taken out, gives another answer",
    broken: idleCitation,
  },
  { id: "S14", says: "two packs are never looser than either", broken: twoPacks },
  {
    id: "S15",
    says: "facts in any order, some twice, give what they give day by day",
    broken: shuffled,
  },
  { id: "S16", says: "moved by whole days, the answers only move", broken: moved },
];

const DAYS: readonly Decision[] = ["run", "modify", "rest"];
const STEPS: readonly WeeklyStep[] = ["progress", "hold", "regress"];

/** The first day on which the one answers are looser than the other, in words. */
function looser(one: readonly Guidance[], than: readonly Guidance[]): string | null {
  for (const [day, answer] of one.entries()) {
    const other = than[day];
    if (other === undefined) continue;
    if (DAYS.indexOf(answer.decision) < DAYS.indexOf(other.decision))
      return `day ${day}: ${answer.decision} instead of ${other.decision}`;
    if (STEPS.indexOf(answer.step) < STEPS.indexOf(other.step))
      return `day ${day}: ${answer.step} instead of ${other.step}`;
  }
  return null;
}

function different(one: readonly unknown[], other: readonly unknown[]): string | null {
  const day = one.findIndex(
    (answer, which) => JSON.stringify(answer) !== JSON.stringify(other[which]),
  );
  return day === -1 ? null : `day ${day}`;
}

/** The same value with the keys of every object in the other order. */
export function reversedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversedKeys);
  if (typeof value !== "object" || value === null) return value;
  const pairs = Object.entries(value).map(([key, part]) => [key, reversedKeys(part)] as const);
  return Object.fromEntries(pairs.toReversed());
}

function bytes({ timeline, answers, rules, ask }: Trial): string | null {
  return different(ask(reversedKeys(timeline) as Timeline, rules), answers);
}

/** Facts that come in another order, some of them twice, as phones send them. */
function shuffled({ timeline, answers, random, rules, fold }: Trial): string | null {
  const question = timeline.ask.at(-1);
  if (question === undefined) return null;
  const at = parseInstant(question.at) ?? 0;
  const told = timeline.entries.filter((entry) => (parseInstant(entry.at) ?? 0) <= at);
  const facts = told.map((entry, place) => ({ id: `fact-${place}`, entry }));
  const twice = facts.filter(() => random.chance(0.2));
  const delivered = [...facts, ...twice]
    .map((fact) => ({ fact, turn: random.unit() }))
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ fact }) => fact);
  const state = fold(
    timeline,
    factsInForce(delivered).map(({ entry }) => entry),
  );
  return different([rules(state, question)], answers.slice(-1));
}

/** Picks one entry that the change applies to, and gives the timeline with it changed; null when there is none. */
function changed(
  { timeline, random }: Trial,
  change: (entry: Entry) => Entry | null,
): Timeline | null {
  const places = [...timeline.entries.keys()].filter((place) => {
    const entry = timeline.entries[place];
    return entry !== undefined && change(entry) !== null;
  });
  const place = places[random.whole(0, places.length - 1)];
  const entry = place === undefined ? undefined : timeline.entries[place];
  const other = entry === undefined ? null : change(entry);
  if (place === undefined || other === null) return null;
  return { ...timeline, entries: timeline.entries.with(place, other) };
}

const more = (pain: number | null | undefined): number | null =>
  pain === null || pain === undefined ? null : Math.min(10, pain + 1);

type Answers = "painDuringPeak" | "painAfter" | "limp";
const ANSWERS: readonly [Answers, ...Answers[]] = ["painDuringPeak", "painAfter", "limp"];

/** One answer worse, of a session, a settling reading or a test; what pain is compared with stays as it is. */
function worse(entry: Entry, which: Answers): Entry | null {
  switch (entry.kind) {
    case "session":
      if ((entry[which] ?? null) === null) return null;
      return { ...entry, [which]: which === "limp" ? true : more(entry[which]) };
    case "settling":
      return { ...entry, pain24h: more(entry.pain24h), pain60min: more(entry.pain60min) };
    case "test":
      return { ...entry, pain: more(entry.pain) };
    default:
      return null;
  }
}

function worsened(trial: Trial): string | null {
  const which = trial.random.pick(ANSWERS);
  const other = changed(trial, (entry) => worse(entry, which));
  return other === null ? null : looser(trial.ask(other, trial.rules), trial.answers);
}

function left(trial: Trial): string | null {
  const cap = strictestCap(trial.timeline);
  const atLimit = changed({ ...trial, random: trial.random }, (entry) =>
    entry.kind === "session" ? { ...entry, painDuringPeak: cap, painAfter: 0, limp: false } : null,
  );
  if (atLimit === null) return null;
  const place = atLimit.entries.findIndex(
    (entry, which) => entry !== trial.timeline.entries[which],
  );
  const entry = atLimit.entries[place];
  if (entry?.kind !== "session") return null;
  const gap = {
    ...atLimit,
    entries: atLimit.entries.with(place, { ...entry, painDuringPeak: null }),
  };
  const before = trial.ask(atLimit, trial.rules);
  // With a bone-stress flag the limit is 0, so that the answer at the usual limit is over it.
  const calm = before.filter(({ reasons }) => !reasons.some(({ rule }) => rule === "RF-BSI"));
  const after = trial.ask(gap, trial.rules);
  return looser(
    after.filter((_, day) => calm.includes(before[day] as Guidance)),
    calm,
  );
}

function less({ timeline, answers, rules, ask }: Trial): string | null {
  const half = timeline.ask.map((question) => {
    const planned = question.planned ?? null;
    if (planned === null || typeof planned.distanceM !== "number") return question;
    return { ...question, planned: { ...planned, distanceM: Math.floor(planned.distanceM / 2) } };
  });
  return looser(answers, ask({ ...timeline, ask: half }, rules));
}

const BESIDE = ["plantar", "pfp", "bsi", "calf", "mtss", "hamstring", "gluteal", "itb"] as const;

function twoPacks({ timeline, random, rules, ask }: Trial): string | null {
  const other = random.pick(BESIDE);
  const both = ask({ ...timeline, packs: ["achilles", other] }, rules);
  for (const pack of ["achilles", other] as const) {
    const alone = ask({ ...timeline, packs: [pack] }, rules);
    // First match wins (clinical.md 1.5): pain over the lower limit is answered by B3 before B4 is asked.
    const found = looser(both.map(strict), alone);
    if (found !== null) return `${pack} beside ${other}: ${found}`;
    const kept = both.findIndex(({ screen }, day) =>
      screen?.kept.some((id) => alone[day]?.screen?.removed.some((one) => one.exercise === id)),
    );
    if (kept !== -1) return `${pack} beside ${other}: day ${kept} keeps what one removes`;
  }
  return null;
}

/** An answer that B3 decided, read as the strictest there is. */
const strict = (answer: Guidance): Guidance =>
  answer.reasons[0]?.rule === "B3" ? { ...answer, decision: "rest" } : answer;

const SHIFT_DAYS = 100;

const later = (at: string): string => formatInstant((parseInstant(at) ?? 0) + SHIFT_DAYS * DAY);

/** An answer without its dates. */
const timeless = (answer: Guidance): unknown => ({
  ...{ ...answer, at: null, shoes: null },
  reasons: answer.reasons.map(({ rule }) => rule),
});

function moved({ timeline, rules, ask }: Trial): string | null {
  // Zones without clock changes: a moved day keeps its length.
  const still: Timeline = {
    ...timeline,
    zone: "Asia/Kolkata",
    entries: timeline.entries.map((entry) => ({ ...entry, zone: null })),
    ask: timeline.ask.map((question) => ({ ...question, zone: "UTC" })),
  };
  const shifted: Timeline = {
    ...still,
    entries: still.entries.map((entry) =>
      entry.kind === "override"
        ? { ...entry, at: later(entry.at), until: later(entry.until) }
        : { ...entry, at: later(entry.at) },
    ),
    ask: still.ask.map((question) => ({ ...question, at: later(question.at) })),
  };
  return different(ask(shifted, rules).map(timeless), ask(still, rules).map(timeless));
}
