import type { Profile } from "#packs/profiles.ts";
import { indexLog, isMasked, since, type LogIndex } from "#sessions/log-index.ts";
import {
  above,
  hasUnanswered,
  isHighRisk,
  type SessionLog,
  type SessionRecord,
} from "#sessions/session.ts";
import { isSettled, settling, type Moment } from "#sessions/settle.ts";
import { WEEK } from "#timeline/day.ts";
import type { Effect, SessionVerdict, Verdict } from "#timeline/timeline.ts";

/** What judging one session came to, and the row of clinical.md 1.4 that said so. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly effect: Effect;
  readonly rule: "A1" | "A2" | "A3" | "A4" | "A5" | "A6" | "A7";
}

/** A session beside its judgement. */
export interface JudgedSession {
  readonly session: SessionRecord;
  readonly judgement: Judgement;
}

// Nearly all that is asked about lies in the last fortnight.
const RECENT = 2 * WEEK;

const HIGH_RISK: Judgement = { verdict: "highRisk", effect: "regress", rule: "A1" };
const OVER_CAP: Judgement = { verdict: "over", effect: "regress", rule: "A2" };
const LINGERS_HIGH: Judgement = { verdict: "over", effect: "regress", rule: "A3" };
const LINGERS: Judgement = { verdict: "over", effect: "hold", rule: "A4" };
const PENDING: Judgement = { verdict: "pending", effect: "hold", rule: "A5" };
const UNKNOWN: Judgement = { verdict: "unknown", effect: "hold", rule: "A6" };
const MASKED: Judgement = { verdict: "within", effect: "hold", rule: "A7" };
const WITHIN: Judgement = { verdict: "within", effect: "eligible", rule: "A7" };

// Several packs: the worst judgement counts, in this order (the timeline format).
const WORST_FIRST: readonly Judgement[] = [
  HIGH_RISK,
  OVER_CAP,
  LINGERS_HIGH,
  LINGERS,
  UNKNOWN,
  PENDING,
  MASKED,
  WITHIN,
];

/** How bad a judgement is: 0 is the worst. A2 and A3 rank alike. */
export function badness(judgement: Judgement): number {
  const rank = WORST_FIRST.indexOf(judgement);
  return judgement.effect === "regress" && judgement.verdict === "over" ? 1 : rank;
}

/** Judges a finished session at a moment, under every pack's clock; the worst counts (clinical.md 1.4). */
export function judge(session: SessionRecord, index: LogIndex, moment: Moment): Judgement {
  if (isHighRisk(session)) return HIGH_RISK;
  if (above(session.painDuringPeak, moment.cap) || above(session.painAfter, moment.cap)) {
    return OVER_CAP;
  }
  const judged = moment.profiles.map((profile) => judgeSettling(session, profile, index, moment));
  return WORST_FIRST.find((judgement) => judged.includes(judgement)) ?? UNKNOWN;
}

function judgeSettling(
  session: SessionRecord,
  profile: Profile,
  index: LogIndex,
  moment: Moment,
): Judgement {
  const settled = settling(session, profile, index, moment);
  if (settled.kind === "open") return PENDING;
  if (settled.kind === "missed") return UNKNOWN;
  const reference = profile.settleTo === "baseline" ? moment.baseline : session.painBefore;
  if (!isSettled(settled.pain, reference, profile)) {
    if (settled.pain > moment.cap) return LINGERS_HIGH;
    return reference === null ? UNKNOWN : LINGERS;
  }
  if (hasUnanswered(session)) return UNKNOWN;
  return settled.masked || isMasked(index, session.at) ? MASKED : WITHIN;
}

/** A session that is judged when somebody asks, and then once: most answers ask about few of those kept. */
class JudgedWhenAsked implements JudgedSession {
  readonly session: SessionRecord;
  readonly #judge: (session: SessionRecord) => Judgement;
  #judgement: Judgement | null = null;

  constructor(session: SessionRecord, judgeOne: (session: SessionRecord) => Judgement) {
    this.session = session;
    this.#judge = judgeOne;
  }

  get judgement(): Judgement {
    this.#judgement ??= this.#judge(this.session);
    return this.#judgement;
  }
}

/** The sessions of a log as judged at a moment, in time order. The log is arranged no further back than what is asked about. */
export function judgeLog(log: SessionLog, moment: Moment): readonly JudgedSession[] {
  const recentFrom = moment.at - RECENT;
  const recent = once(() => indexLog(since(log, recentFrom)));
  const whole = once(() => indexLog(log));
  const judgeOne = (session: SessionRecord): Judgement =>
    judge(session, session.at >= recentFrom ? recent() : whole(), moment);
  return log.sessions.map((session) => new JudgedWhenAsked(session, judgeOne));
}

/** The judged sessions of the last fortnight, and the last one however long ago: what a day's answer tells of. */
export function lately(judged: readonly JudgedSession[], at: number): readonly JudgedSession[] {
  const before = judged.findLastIndex(({ session }) => session.at < at - RECENT);
  return judged.slice(Math.min(before + 1, judged.length - 1));
}

function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

/** A judged session as the answers print it. */
export function sessionVerdict({ session, judgement }: JudgedSession): SessionVerdict {
  return { id: session.id, verdict: judgement.verdict, effect: judgement.effect };
}
