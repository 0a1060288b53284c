import { nextStage } from "#exercises/stage-order.ts";
import { gateRows } from "#packs/gates.ts";
import { redFlagRow } from "#packs/red-flags.ts";
import { isoDate, localDate, parseInstant } from "#timeline/day.ts";
import type { Entry, Guidance, Question, Reason, Timeline } from "#timeline/timeline.ts";
import { questionsOf } from "#triage/flag-logic.ts";
import type { Trial } from "./history-trial.ts";

/** A fact that reasons cite, and the history or the question without it. */
interface Cause {
  readonly fact: string;
  /** Rules that tell the fact beside what decides them: without it their words change, and nothing else has to. */
  readonly beside: readonly string[];
  readonly without: (asked: Timeline, reason: Reason) => Timeline;
}

/**
 * The facts that come from one answer, one kind of entry or the question. Left out, because no one entry holds them: what the
 * rules' own numbers and packs give (`cap`, `hardStop`, `needed`), what follows from a fact that is here (`verdict`, `capM`,
 * `load`, `daysSince`), the usual pain (a median of mornings), `returning` (the intake, or a week of rest), `step` of BP
 * (none is drawn that is on no table), an override's words, and what was not answered: an absence (`null`, a gate not met)
 * can't be taken out.
 */
export const CAUSES: readonly Cause[] = [
  // B4 and B5 tell that pain now is not back at the usual; neither is pain that nobody answered.
  cause("painNow", withoutAnswer("now", { pain: null }), ["B-UNANSWERED", "B4", "B5"]),
  cause("limp", withoutAnswer("now", { limp: null }), ["B-UNANSWERED"]),
  cause("age", withoutAnswer("intake", { age: null }), ["B-UNANSWERED"]),
  cause("session", (asked, { facts: { session } }) =>
    keep(asked, (entry) => !("id" in entry && entry.id === session) && !reads(entry, session)),
  ),
  cause("flag", (asked, { facts: { flag } }) => withoutFlag(asked, String(flag))),
  cause("level", (asked, { rule, facts: { flag } }) => withoutFlag(asked, String(flag ?? rule))),
  cause("longestM", withoutLongest),
  cause("lastDay", (asked, { facts: { lastDay } }) =>
    keep(asked, (entry) => entry.kind !== "session" || dateOf(entry, asked) !== lastDay),
  ),
  cause("until", (asked, { facts: { until, rule } }) =>
    keep(
      asked,
      (entry) => entry.kind !== "override" || entry.until !== until || entry.rule !== rule,
    ),
  ),
  cause("removed", unscreened),
  cause("changed", unscreened),
  // A run of unknown length is held to the cap like one that is too long: unknown is careful.
  cause("plannedM", unmeasured, ["B6"]),
];

/** S13: what an answer cites and could as well have left out, on some days of a history; null when all of it counts. */
export function idleCitation(trial: Trial): string | null {
  const { timeline, random } = trial;
  for (let left = DAYS_TRIED; left > 0; left -= 1) {
    const question = timeline.ask[random.whole(0, timeline.ask.length - 1)];
    const found = question === undefined ? null : idleOn({ ...timeline, ask: [question] }, trial);
    if (found !== null) return `${question?.at}: ${found}`;
  }
  return null;
}

const DAYS_TRIED = 3;

function idleOn(asked: Timeline, trial: Trial): string | null {
  const [answer] = trial.ask(asked, trial.rules);
  if (answer === undefined) return null;
  for (const reason of answer.reasons) {
    for (const one of CAUSES.filter(({ fact }) => (reason.facts[fact] ?? null) !== null)) {
      trial.see(`S13 ${one.fact}`);
      if (!isCause(one, reason, { asked, answer }, trial)) return `${reason.rule} ${one.fact}`;
    }
  }
  return idleGate(asked, answer, trial);
}

/**
 * Takes out what a reason cites until the answer is another one in more than that value. Another fact may stand in for it and
 * be cited in its turn (the next longest run); what can't be taken out, or changes nothing when it is gone, is no cause.
 */
function isCause(
  { fact, beside, without }: Cause,
  cited: Reason,
  before: { readonly asked: Timeline; readonly answer: Guidance },
  { ask, rules }: Trial,
): boolean {
  const told = bare(before.answer, fact);
  let { asked } = before;
  let reason = cited;
  for (;;) {
    const value = reason.facts[fact] ?? null;
    if (value === null) return false;
    asked = without(asked, reason);
    const [answer] = ask(asked, rules);
    if (answer === undefined || bare(answer, fact) !== told) return true;
    const next = answer.reasons.find(({ rule }) => rule === reason.rule);
    if (next === undefined || next.facts[fact] === value) return false;
    if (beside.includes(reason.rule)) return true;
    reason = next;
  }
}

/** What the day comes to, with its reasons, but for the value of one fact. */
function bare({ decision, how, capM, reasons }: Guidance, fact: string): string {
  const without = reasons.map(({ rule, facts }) => ({ rule, facts: { ...facts, [fact]: null } }));
  return JSON.stringify({ decision, how, capM, reasons: without });
}

/** A gate with a value that stays when the test, answer or score that feeds it is taken out; sessions of weeks are left out. */
function idleGate(asked: Timeline, answer: Guidance, { ask, rules, see }: Trial): string | null {
  const into = nextStage(answer.stage);
  for (const row of into === null ? [] : gateRows(into, asked.packs)) {
    const [told] = row.fedBy.split(".");
    const shown = answer.gates.find(({ gate }) => gate === row.gate);
    const isFed = told !== undefined && FED.has(told);
    if (!isFed || shown === undefined || shown.value === null) continue;
    see("S13 gates");
    const [other] = ask(withoutFeed(asked, told), rules);
    const left = other?.gates.find(({ gate }) => gate === row.gate);
    if (left?.value === shown.value) return `gate ${row.gate}`;
  }
  return null;
}

const FED: ReadonlySet<string> = new Set(["heelRaise", "hop10", "walk30", "intake", "score"]);

function withoutFeed(asked: Timeline, told: string): Timeline {
  const bared = withoutAnswer("intake", told === "intake" ? { adlPain: null } : {})(asked);
  return keep(
    bared,
    (entry) =>
      !(entry.kind === "test" && entry.test === told) &&
      !(entry.kind === "outcome" && told === "score"),
  );
}

function cause(fact: string, without: Cause["without"], beside: Cause["beside"] = []): Cause {
  return { fact, without, beside };
}

function keep(asked: Timeline, stays: (entry: Entry) => boolean): Timeline {
  return { ...asked, entries: asked.entries.filter(stays) };
}

function withoutAnswer(kind: Entry["kind"], gap: Partial<Record<string, null>>) {
  return (asked: Timeline): Timeline => ({
    ...asked,
    entries: asked.entries.map((entry) => (entry.kind === kind ? { ...entry, ...gap } : entry)),
  });
}

function changing(asked: Timeline, change: (question: Question) => Question): Timeline {
  return { ...asked, ask: asked.ask.map(change) };
}

function unscreened(asked: Timeline): Timeline {
  return changing(asked, (question) => ({ ...question, screen: null }));
}

function unmeasured(asked: Timeline): Timeline {
  return changing(asked, ({ planned, ...question }) => ({
    ...question,
    planned: { ...planned, distanceM: null },
  }));
}

const reads = (entry: Entry, session: unknown): boolean =>
  entry.kind === "settling" && entry.session === session;

function dateOf(entry: Entry, { zone }: Timeline): string {
  return isoDate(localDate(parseInstant(entry.at) ?? 0, entry.zone ?? zone));
}

/** Without every run as long as the one cited, and what the intake told of it. */
function withoutLongest(asked: Timeline, { facts: { longestM } }: Reason): Timeline {
  const runs = keep(asked, (entry) => entry.kind !== "session" || entry.distanceM !== longestM);
  return {
    ...runs,
    entries: runs.entries.map((entry) =>
      entry.kind === "intake" && entry.longestRun30dM === longestM
        ? { ...entry, longestRun30dM: null }
        : entry,
    ),
  };
}

/** Without the entries that name a flag, the answers that open it, and who the runner is where that does. */
function withoutFlag(asked: Timeline, flag: string): Timeline {
  const row = redFlagRow(flag);
  const questions: readonly string[] = row === null ? [] : questionsOf(row);
  const unasked = Object.fromEntries(questions.map((question) => [question, null]));
  const named = keep(asked, (entry) => entry.kind !== "flag" || entry.flag !== flag);
  return {
    ...named,
    entries: named.entries.map((entry) => {
      if (entry.kind !== "intake" && entry.kind !== "flag") return entry;
      const answers = { ...entry.answers, ...unasked };
      if (entry.kind === "flag") return { ...entry, answers };
      const age = row?.opens.age === undefined ? entry.age : null;
      return { ...entry, answers, age, pregnancy: null };
    }),
  };
}
