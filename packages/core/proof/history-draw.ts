import { DAY, formatInstant, HOUR, MINUTE, parseInstant } from "#timeline/day.ts";
import type { Entry, PackId, ProfileId, Question, Timeline } from "#timeline/timeline.ts";
import * as draw from "../oracle/draw.ts";
import { Random } from "../oracle/random.ts";
import { EXERCISE_IDS } from "#exercises/exercises.ts";

/** A kind of runner: how they answer, and what they do to the rules. */
interface Model {
  readonly name: string;
  readonly who: Partial<draw.Character>;
  /** How much less pain they tell than they feel. */
  readonly hides: number;
  /** How often something is told twice, differently. */
  readonly contradicts: number;
  /** How often facts stand exactly at the edge of a window. */
  readonly edges: number;
  readonly travels: boolean;
  /** How many rare facts (flags, clearances, overrides, assignments, tests) a month brings. */
  readonly rare: number;
}

const plain = { hides: 0, contradicts: 0, edges: 0, travels: false, rare: 4 } as const;

/** The runners of trust.md 6: who they are makes which rules they meet. */
export const MODELS: readonly Model[] = [
  { ...plain, name: "honest", who: { answers: 1, pains: [0, 0, 1, 1, 2, 3, 4], limps: 0.02 } },
  { ...plain, name: "stoic", who: { answers: 0.95, pains: [2, 3, 4, 5, 6, 7] }, hides: 2 },
  { ...plain, name: "forgetful", who: { answers: 0.45, pains: [0, 1, 1, 2, 3] } },
  {
    ...{ ...plain, name: "contradictory", contradicts: 0.4 },
    who: { answers: 0.8, pains: [0, 1, 3, 5, 9], medicine: 0.2, limps: 0.2 },
  },
  {
    ...{ ...plain, name: "adversarial", contradicts: 0.2, edges: 0.5, rare: 14 },
    who: { answers: 0.9, pains: [0, 3, 4, 5, 6, 10], medicine: 0.1, limps: 0.1 },
  },
  { ...plain, name: "travelling", who: { answers: 0.95, pains: [0, 0, 1, 2, 3] }, travels: true },
];

const ZONES = [
  "UTC",
  "Europe/London",
  "America/New_York",
  "Pacific/Kiritimati",
  "Pacific/Honolulu",
  "Australia/Lord_Howe",
] as const;
/** Some days before clocks change, and an ordinary one. */
const STARTS = ["2026-03-20", "2026-10-18", "2026-06-01", "2024-02-20"] as const;
const EDGES = [12, 20, 24, 28, 48, 72, 168] as const;
const PACKS: readonly [readonly PackId[], ...(readonly PackId[])[]] = [
  ["achilles"],
  ["achilles"],
  ["achilles"],
  ["achilles", "plantar"],
  ["pfp", "achilles"],
  ["achilles", "bsi"],
  ["achilles", "calf"],
  ["hamstring", "achilles"],
  ["mtss", "itb"],
  ["gluteal"],
];
const PROFILES: readonly [ProfileId, ...ProfileId[]] = ["seed", "seed", "seed", "silbernagel2007"];
const LONGEST = 30;

type Drawn = {
  [K in Entry["kind"]]: Omit<Extract<Entry, { kind: K }>, "at" | "zone">;
}[Entry["kind"]];

/** A history of up to thirty days, and what is asked on the evening of each. The same seed draws the same one. */
export interface History {
  readonly model: string;
  readonly timeline: Timeline;
}

/** Facts of one history under construction, each at an instant of its own. */
class Book {
  readonly entries: { readonly at: number; readonly drawn: Drawn; readonly zone: string | null }[] =
    [];
  private readonly random: Random;
  private readonly model: Model;

  constructor(random: Random, model: Model) {
    this.random = random;
    this.model = model;
  }

  put(at: number, drawn: Drawn): void {
    const { random, model } = this;
    const edge = this.entries.length > 0 && random.chance(model.edges);
    const from = this.entries[random.whole(0, this.entries.length - 1)]?.at ?? at;
    const when = edge ? from + random.pick(EDGES) * HOUR + random.whole(-1, 1) : at;
    const zone = model.travels && random.chance(0.5) ? random.pick(ZONES) : null;
    this.entries.push({ at: when, drawn, zone });
  }
}

/** Draws the history of a seed. */
export function drawHistory(seed: number): History {
  const random = new Random(seed);
  const model = MODELS[seed % MODELS.length] ?? MODELS[0];
  if (model === undefined) throw new Error("no model");
  const start = parseInstant(`${random.pick(STARTS)}T00:00:00Z`) ?? 0;
  const days = random.whole(3, LONGEST);
  const who = characterOf(random, model);
  const book = new Book(random, model);
  if (random.chance(0.95)) book.put(start - random.whole(0, 20) * DAY, intakeOf(random, who));
  if (random.chance(0.8)) book.put(start - random.whole(1, 16) * DAY, draw.drawAssign(random, who));
  for (let day = 0; day < days; day += 1) liveDay(random, model, who, book, start + day * DAY, day);
  addRarities(random, model, who, book, start, days);
  return { model: model.name, timeline: timelineOf(random, book, start, days) };
}

function characterOf(random: Random, { who }: Model): draw.Character {
  return {
    ...{ answers: 1, pains: [0, 1], medicine: 0.01, limps: 0, climbs: true, flags: 0.2 },
    table: random.pick(["WR-A", "WR-A", "WR-B", "WR-C", "WR-D", "WR-E"]),
    ...who,
  };
}

/** Most runners are grown up and have told their age, or every answer would be to ask for it. */
function intakeOf(random: Random, who: draw.Character): Drawn {
  const drawn = draw.drawIntake(random, who);
  return random.chance(0.85) ? { ...drawn, age: random.pick([28, 35, 59, 60, 71]) } : drawn;
}

function liveDay(
  random: Random,
  model: Model,
  who: draw.Character,
  book: Book,
  midnight: number,
  day: number,
): void {
  const told = (drawn: Drawn, at: number): void => {
    book.put(at, softened(drawn, model.hides));
  };
  const mornings = random.chance(model.contradicts) ? 2 : 1;
  for (let one = 0; one < mornings; one += 1) {
    if (random.chance(who.answers))
      told(draw.drawMorning(random, who), midnight + 7 * HOUR + one * HOUR);
  }
  const sessions = random.pick([0, 0, 1, 1, 1, 2]);
  for (let one = 0; one < sessions; one += 1) {
    const end = midnight + random.whole(8, 16) * HOUR;
    const id = `s${day}.${one}`;
    told(draw.drawSession(random, who, id, day), end);
    if (random.chance(who.answers)) {
      const pain24h = random.pick(who.pains);
      told(
        { kind: "settling", session: id, pain24h },
        end + random.pick([20, 24, 24, 28, 29]) * HOUR,
      );
    }
    if (random.chance(0.2)) {
      told({ kind: "settling", session: id, pain60min: random.pick(who.pains) }, end + HOUR);
    }
  }
  if (random.chance(who.answers))
    told(draw.drawNow(random, who), midnight + 17 * HOUR + 30 * MINUTE);
}

/** What a runner who hides pain tells. */
function softened(drawn: Drawn, hides: number): Drawn {
  if (hides === 0) return drawn;
  const less = (pain: number | null | undefined): number | null =>
    pain === null || pain === undefined ? null : Math.max(0, pain - hides);
  switch (drawn.kind) {
    case "morning":
    case "now":
      return { ...drawn, pain: less(drawn.pain) };
    case "session":
      return {
        ...drawn,
        painDuringPeak: less(drawn.painDuringPeak),
        painAfter: less(drawn.painAfter),
        limp: false,
      };
    default:
      return drawn;
  }
}

function addRarities(
  random: Random,
  model: Model,
  who: draw.Character,
  book: Book,
  start: number,
  days: number,
): void {
  const when = (): number => start + random.whole(0, days * 24 * 60) * MINUTE;
  for (let left = Math.round((model.rare * days) / LONGEST); left > 0; left -= 1) {
    const at = when();
    const until = formatInstant(at + random.whole(1, 10) * DAY);
    book.put(
      at,
      random.pick<() => Drawn>([
        () => draw.drawTest(random, who),
        () => draw.drawTest(random, who),
        () => draw.drawAssign(random, who),
        () => draw.drawOverride(random, until),
        () => (random.chance(0.3) ? draw.drawFlag(random) : draw.drawNow(random, who)),
        () => draw.drawClearance(random),
        () => intakeOf(random, who),
      ])(),
    );
  }
}

function timelineOf(random: Random, book: Book, start: number, days: number): Timeline {
  const sorted = book.entries.toSorted((a, b) => a.at - b.at);
  // A millisecond for each place keeps every instant its own, so that any order of arrival has one right order.
  const entries = sorted.map(
    ({ at, drawn, zone }, place): Entry =>
      ({ ...drawn, at: formatInstant(at + place), ...(zone === null ? {} : { zone }) }) as Entry,
  );
  const named = new Set(entries.map((entry) => (entry.kind === "session" ? entry.id : "")));
  return {
    format: "springback.timeline/1",
    zone: random.pick(ZONES),
    packs: random.pick(PACKS),
    profile: random.pick(PROFILES),
    entries: entries.filter((entry) => entry.kind !== "settling" || named.has(entry.session)),
    ask: Array.from({ length: days }, (_, day) => questionOf(random, start + day * DAY)),
  };
}

function questionOf(random: Random, midnight: number): Question {
  const step = random.pick([null, null, "WR-A/1", "WR-D/2"]);
  return {
    at: formatInstant(midnight + 18 * HOUR + 999),
    planned: {
      activity: random.pick(["run", "run", "run", "swim", "strength"]),
      distanceM: random.pick([null, 3000, 5000, 5500, 11_000, 12_000]),
      step,
    },
    screen: [EXERCISE_IDS[random.whole(0, EXERCISE_IDS.length - 1)] ?? "iso_dl"],
    side: random.pick([null, "left", "right"]),
  };
}
