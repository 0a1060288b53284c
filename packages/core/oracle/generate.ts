/** Plausible and implausible runners' timelines from a seed, leaning on the edges of every window. */
import type { Entry, Question, Timeline } from "#timeline/timeline.ts";
import { EXERCISE_IDS } from "./screening.ts";
import { HOUR, MINUTE } from "./facts.ts";
import { modelRunner } from "./model-runner.ts";
import { Random } from "./random.ts";
import {
  type Character,
  drawAssign,
  drawClearance,
  drawFlag,
  drawIntake,
  drawMorning,
  drawNow,
  drawOutcome,
  drawOverride,
  drawSession,
  drawShoes,
  drawTest,
  TABLE_STEPS,
} from "./draw.ts";

const DAY = 24 * HOUR;
const ZONES = [
  "Europe/London",
  "Europe/London",
  "America/New_York",
  "Asia/Tokyo",
  "Pacific/Apia",
  "Pacific/Kiritimati",
  "Pacific/Honolulu",
  "Australia/Lord_Howe",
  "America/St_Johns",
  "Asia/Kathmandu",
  "UTC",
] as const;
/** Days around which clocks change somewhere, and an ordinary one. */
const STARTS = ["2026-03-04", "2026-03-25", "2026-10-20", "2026-06-01", "2024-02-26", "2026-12-20"];
const EDGES_H = [0, 1.5, 12, 20, 24, 28, 48, 72, 168, 336, 504, 672, 720] as const;

const pad = (value: number) => String(value).padStart(2, "0");

/** An instant in RFC 3339, written with some offset that must not matter. */
function written(random: Random, t: number): string {
  const offset = random.pick([0, 0, 0, 60, -300, 345, 840, -690]);
  if (offset === 0) return new Date(t).toISOString().replace(".000Z", "Z");
  const local = new Date(t + offset * MINUTE).toISOString().replace(/(?:\.000)?Z$/u, "");
  const away = Math.abs(offset);
  return `${local}${offset < 0 ? "-" : "+"}${pad(Math.floor(away / 60))}:${pad(away % 60)}`;
}

/** A time at, just before or just after the edge of some window. */
function edge(random: Random, from: number): number {
  const jitter = random.pick([0, 0, 0, -1, 1, -MINUTE, MINUTE]);
  return from + random.pick(EDGES_H) * HOUR + jitter;
}

type Drawn = {
  [K in Entry["kind"]]: Omit<Extract<Entry, { kind: K }>, "at" | "zone">;
}[Entry["kind"]];

class Diary {
  readonly entries: Entry[] = [];
  readonly times: number[] = [];
  private readonly random: Random;
  private readonly travels: boolean;
  constructor(random: Random, travels: boolean) {
    this.random = random;
    this.travels = travels;
  }
  put(t: number, drawn: Drawn): void {
    const zone = this.travels && this.random.chance(0.4) ? { zone: this.random.pick(ZONES) } : {};
    this.entries.push({ ...drawn, at: written(this.random, t), ...zone } as Entry);
    this.times.push(t);
  }
  /** Some earlier instant, to stand at an edge from. */
  someTime(otherwise: number): number {
    return this.times[this.random.whole(0, this.times.length - 1)] ?? otherwise;
  }
}

function drawCharacter(random: Random): Character {
  return {
    answers: random.pick([1, 1, 1, 0.97, 0.8, 0.4]),
    pains: random.pick<Character["pains"]>([
      [0, 0, 1, 1, 2],
      [0, 0, 0, 1],
      [0, 0, 1, 1, 1, 0, 1, 0, 0, 4],
      [0, 1, 2, 2, 3, 3],
      [0, 1, 2, 3, 4, 5, 6],
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      [1, 1, 1, 1],
    ]),
    medicine: random.pick([0, 0, 0, 0.03, 0.3]),
    limps: random.pick([0, 0, 0.02, 0.2]),
    table: random.pick(["WR-A", "WR-A", "WR-B", "WR-C", "WR-D", "WR-E"]),
    climbs: random.chance(0.6),
    flags: random.pick([0, 0, 0, 0.5, 2]),
  };
}

/** One day: mornings, sessions, what settled; most of it in order. */
function liveDay(
  random: Random,
  who: Character,
  diary: Diary,
  midnight: number,
  day: number,
): void {
  for (let left = random.pick([1, 1, 1, 1, 1, 0, 2]); left > 0; left -= 1) {
    const wake = random.chance(0.85)
      ? 7 * HOUR + random.whole(0, 3) * HOUR
      : random.whole(0, 23) * HOUR;
    diary.put(midnight + wake, drawMorning(random, who));
  }
  for (let left = random.pick([0, 0, 1, 1, 1, 2, 3]); left > 0; left -= 1) {
    const end = random.chance(0.8)
      ? midnight + random.whole(9, 22) * HOUR
      : edge(random, diary.someTime(midnight));
    const id = `s${day}.${left}${random.chance(0.05) ? "\u00e9" : ""}`;
    diary.put(end, drawSession(random, who, id, day));
    if (random.chance(who.answers * 0.8)) {
      const pain24h = random.chance(0.9) ? random.pick(who.pains) : null;
      const after = random.pick([
        20 * HOUR,
        24 * HOUR,
        24 * HOUR,
        28 * HOUR,
        28 * HOUR + 1,
        20 * HOUR - 1,
      ]);
      diary.put(end + after, { kind: "settling", session: id, pain24h });
    }
    if (random.chance(0.3)) {
      const after = random.pick([60 * MINUTE, 0, 90 * MINUTE, 90 * MINUTE + 1, 30 * MINUTE]);
      diary.put(end + after, { kind: "settling", session: id, pain60min: random.pick(who.pains) });
    }
  }
}

function addRarities(random: Random, who: Character, diary: Diary, from: number, to: number): void {
  const when = () =>
    random.chance(0.5) ? from + random.unit() * (to - from) : edge(random, diary.someTime(from));
  const some = (mean: number, draw: () => Drawn) => {
    for (let left = random.whole(0, Math.round(mean * 2)); left > 0; left -= 1)
      diary.put(Math.floor(when()), draw());
  };
  some(0.3, () => drawIntake(random, who));
  some(1.5, () => drawTest(random, who));
  some(1, () => drawNow(random, who));
  some(0.5, () => drawAssign(random, who));
  some(0.5, () => drawOutcome(random));
  some(0.3, () => drawShoes(random));
  some(0.5, () => drawOverride(random, written(random, edge(random, to - 10 * DAY))));
  some(who.flags, () => drawFlag(random));
  some(who.flags, () => drawClearance(random));
  for (const entry of [...diary.entries]) {
    if (entry.kind !== "session" && random.chance(0.02)) diary.entries.push(entry);
  }
}

function shuffle(random: Random, entries: Entry[]): void {
  for (let last = entries.length - 1; last > 0; last -= 1) {
    const other = random.whole(0, last);
    const [a, b] = [entries[last], entries[other]];
    if (a !== undefined && b !== undefined) [entries[last], entries[other]] = [b, a];
  }
}

function drawQuestion(random: Random, at: string, travels: boolean): Question {
  const planned = {
    activity: random.pick([
      "run",
      "run",
      "run",
      "walk",
      "strength",
      "swim",
      "cycle",
      "poolRun",
      "elliptical",
      null,
    ]),
    distanceM: random.pick([5000, 5500, 5501, 11_000, 4000, 0, null]),
    durationMin: random.pick([30, null]),
    step: random.chance(0.4) ? random.pick(TABLE_STEPS) : null,
  };
  const size = random.pick([0, 3, 8, EXERCISE_IDS.length]);
  const screen = EXERCISE_IDS.filter(() => random.chance(size / EXERCISE_IDS.length));
  return {
    at,
    ...(travels && random.chance(0.4) ? { zone: random.pick(ZONES) } : {}),
    planned: random.pick([planned, planned, planned, {}, null]),
    ...(random.chance(0.5) ? { screen } : {}),
    side: random.pick(["left", "right", null]),
  };
}

const PACKS: readonly [Timeline["packs"], ...Timeline["packs"][]] = [
  ["achilles"],
  ["achilles"],
  ["achilles"],
  ["achilles", "pfp"],
  ["plantar"],
  ["pfp"],
  ["bsi"],
  ["plantar", "achilles"],
  ["achilles", "plantar", "pfp", "bsi"],
  ["achilles", "hamstring"],
  ["mtss", "achilles"],
  ["calf", "gluteal"],
  ["itb", "hamstring"],
];
const PROFILES = ["seed", "seed", "silbernagel2007", "pfp2", "bsi0"] as const;

/** A runner who does nearly everything right. */
function drawModel(random: Random): Timeline {
  const end = Date.parse(random.pick(["2026-06-01", ...STARTS])) + 12 * HOUR;
  const drafts = modelRunner(random, end);
  const ids = new Set(drafts.map(({ entry }) => entry["id"]));
  const entries = drafts
    .filter(({ entry }) => entry.kind !== "settling" || ids.has(entry["session"]))
    .map(({ t, entry }) => ({ ...entry, at: written(random, t) }) as unknown as Entry);
  const later = random.pick([0, 0, 0, 0, 1, -1, 6 * HOUR, 6 * HOUR, 12 * HOUR, DAY]);
  return {
    format: "springback.timeline/1",
    zone: random.pick(["UTC", "UTC", "Europe/London", "Asia/Kathmandu"]),
    packs: random.pick(PACKS),
    profile: random.pick(PROFILES),
    entries,
    ask: [drawQuestion(random, written(random, end + later), false)],
  };
}

/** The timeline of a seed. */
export function drawTimeline(seed: number): Timeline {
  const random = new Random(seed);
  if (random.chance(0.4)) return drawModel(random);
  const who = drawCharacter(random);
  const travels = random.chance(0.3);
  const diary = new Diary(random, travels);
  const days = random.pick([0, 1, 2, 4, 9, 16, 23, 33, 40]);
  const start = Date.parse(random.pick(["2026-06-01", ...STARTS]));
  if (random.chance(0.95)) diary.put(start - random.whole(0, 12) * HOUR, drawIntake(random, who));
  if (random.chance(0.7)) diary.put(start + random.whole(0, 3) * HOUR, drawAssign(random, who));
  // Some runners are heard of now and then only, over many months.
  const stride = random.pick([1, 1, 1, 1, 2, 6]) * DAY;
  for (let day = 0; day < days; day += 1) liveDay(random, who, diary, start + day * stride, day);
  const end = start + Math.max(days, 1) * stride;
  addRarities(random, who, diary, start, end);
  const ask: Question[] = [];
  for (let left = random.whole(1, 3); left > 0; left -= 1) {
    const t = random.chance(0.4)
      ? end + random.whole(-12, 12) * HOUR
      : edge(random, diary.someTime(end));
    const before = random.pick([0, 0, 1, 12 * HOUR, 12 * HOUR + 1, HOUR]);
    if (random.chance(0.85)) diary.put(t - before, drawNow(random, who));
    ask.push(drawQuestion(random, written(random, t), travels));
  }
  if (random.chance(0.3)) shuffle(random, diary.entries);
  return {
    format: "springback.timeline/1",
    zone: random.pick(ZONES),
    packs: random.pick(PACKS),
    profile: random.pick(PROFILES),
    entries: diary.entries,
    ask,
  };
}
