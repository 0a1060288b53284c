import type {
  AssignEntry,
  Entry,
  FlagEntry,
  IntakeEntry,
  MorningEntry,
  NowEntry,
  OutcomeEntry,
  OverrideEntry,
  SessionEntry,
  ShoesEntry,
  TestEntry,
} from "@springback/core/timeline";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Told<E extends Entry> = Omit<E, "kind" | "at" | "zone">;

/** How one session felt; `settled` is the pain a day later, left out when nobody asked. */
export interface Felt extends Partial<Told<SessionEntry>> {
  readonly settled?: number;
}

/**
 * Tells a runner's history backwards from `now`: days are counted back from today (UTC), clock times are "HH:MM".
 * Nothing is ever told of the future: what would lie after `now` happened a few minutes ago instead.
 */
export class Story {
  readonly now: number;
  readonly #entries: Entry[] = [];
  #sessions = 0;
  #abroad: { readonly zone: string; readonly ahead: number } | null = null;

  constructor(now: number) {
    this.now = now;
  }

  /** The facts, oldest first. */
  get entries(): readonly Entry[] {
    return this.#entries.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  }

  /** From here on told from another zone, by its clock: so many hours ahead of UTC. */
  abroad(zone: string, ahead: number): this {
    this.#abroad = { zone, ahead };
    return this;
  }

  intake(daysAgo: number, told: Told<IntakeEntry>): this {
    return this.#add({ kind: "intake", at: this.#at(daysAgo, "06:30"), ...told });
  }

  assign(daysAgo: number, told: Told<AssignEntry>): this {
    return this.#add({ kind: "assign", at: this.#at(daysAgo, "12:00"), ...told });
  }

  morning(daysAgo: number, told: Told<MorningEntry>): this {
    const usual: Told<MorningEntry> = {
      nightPain: false,
      swelling: "none",
      painMedsLast24h: false,
    };
    return this.#add({ kind: "morning", at: this.#at(daysAgo, "07:00"), ...usual, ...told });
  }

  test(daysAgo: number, told: Told<TestEntry>): this {
    return this.#add({ kind: "test", at: this.#at(daysAgo, "10:00"), ...told });
  }

  outcome(daysAgo: number, told: Told<OutcomeEntry>): this {
    return this.#add({ kind: "outcome", at: this.#at(daysAgo, "09:00"), ...told });
  }

  shoes(daysAgo: number, told: Told<ShoesEntry>): this {
    return this.#add({ kind: "shoes", at: this.#at(daysAgo, "09:30"), ...told });
  }

  run(daysAgo: number, felt: Felt): this {
    const usual = { painBefore: 1, painDuringPeak: 2, painAfter: 1, limp: false, rpe: 3 };
    return this.#session(daysAgo, "17:30", "run", { ...usual, ...felt });
  }

  walk(daysAgo: number, felt: Felt): this {
    const usual = { painBefore: 1, painDuringPeak: 1, painAfter: 1, limp: false, rpe: 1 };
    return this.#session(daysAgo, "16:30", "walk", { ...usual, ...felt });
  }

  strength(daysAgo: number, felt: Felt): this {
    const usual = {
      durationMin: 25,
      prescribedSets: 6,
      doneSets: 6,
      rpe: 3,
      painBefore: 1,
      painDuringPeak: 2,
      painAfter: 1,
      limp: false,
    };
    return this.#session(daysAgo, "18:30", "strength", { ...usual, ...felt });
  }

  /** How it felt just before a session of an earlier day. */
  feels(daysAgo: number, told: Told<NowEntry>): this {
    return this.#add({ kind: "now", at: this.#at(daysAgo, "17:00"), ...told });
  }

  /** Said some minutes ago: how it feels just before a session. */
  justNow(minutesAgo: number, told: Told<NowEntry>): this {
    return this.#add({ kind: "now", at: this.#ago(minutesAgo), ...told });
  }

  flag(minutesAgo: number, told: Told<FlagEntry>): this {
    return this.#add({ kind: "flag", at: this.#ago(minutesAgo), ...told });
  }

  /** A coach's override that holds until some minutes from now. */
  override(daysAgo: number, minutesLeft: number, told: Omit<Told<OverrideEntry>, "until">): this {
    const until = new Date(this.now + minutesLeft * MINUTE).toISOString();
    return this.#add({ kind: "override", at: this.#at(daysAgo, "12:30"), until, ...told });
  }

  #session(
    daysAgo: number,
    clock: string,
    activity: SessionEntry["activity"],
    { settled, ...felt }: Felt,
  ): this {
    this.#sessions += 1;
    const id = felt.id ?? `session-${this.#sessions}`;
    this.#add({ kind: "session", at: this.#at(daysAgo, clock), activity, ...felt, id });
    if (settled === undefined || daysAgo < 1) return this;
    return this.#add({
      kind: "settling",
      at: this.#at(daysAgo - 1, clock),
      session: id,
      pain24h: settled,
    });
  }

  #add(entry: Entry): this {
    const told = this.#abroad ? { ...entry, zone: this.#abroad.zone } : entry;
    // A day later may still be to come: then nobody has answered yet.
    if (Date.parse(entry.at) <= this.now) this.#entries.push(told);
    return this;
  }

  #at(daysAgo: number, clock: string): string {
    const midnight = Math.floor(this.now / DAY) * DAY - daysAgo * DAY;
    const [hours = 0, minutes = 0] = clock.split(":").map(Number);
    const at = midnight + (hours - (this.#abroad?.ahead ?? 0)) * HOUR + minutes * MINUTE;
    return new Date(daysAgo === 0 ? Math.min(at, this.now - 50 * MINUTE) : at).toISOString();
  }

  #ago(minutes: number): string {
    return new Date(this.now - minutes * MINUTE).toISOString();
  }
}
