/** The rules' answer and the second reading's, brought to one form and laid side by side. */
import { replay } from "#replay.ts";
import type { Guidance, Timeline } from "#timeline/timeline.ts";
import { answerOf, type OracleAnswer } from "./answer.ts";

const PUBLISHED = /^(?:B\d|BP|B-UNANSWERED|RF-.*)$/u;

function inOurForm(guidance: Guidance, ours: OracleAnswer): OracleAnswer {
  const { refer, screen, walkRun, shoes } = guidance;
  const rules = guidance.reasons.map(({ rule }) => rule).filter((rule) => PUBLISHED.test(rule));
  return {
    at: guidance.at,
    decision: guidance.decision,
    how: guidance.how.toSorted(),
    capM: guidance.capM,
    decidedBy: ours.decidedBy === null ? null : (guidance.reasons[0]?.rule ?? null),
    rules: rules.filter((rule) => rule !== "B9").toSorted(),
    refer: refer && { ...refer, locks: refer.locks.toSorted() },
    sessions: guidance.sessions.map(({ id, verdict, effect }) => `${id} ${verdict} ${effect}`),
    baseline: guidance.baseline,
    stage: guidance.stage,
    step: guidance.step,
    gates: guidance.gates.map(({ gate, met }) => `${gate} ${met}`),
    screen: screen && {
      kept: screen.kept.toSorted(),
      removed: screen.removed.map((each) => `${each.exercise} > ${each.substitute}`).toSorted(),
      changed: screen.changed.map((each) => `${each.exercise} > ${each.change}`).toSorted(),
    },
    walkRun: walkRun && {
      ...walkRun,
      restDays: ours.walkRun?.restDays == null ? null : walkRun.restDays,
    },
    heelRaise: guidance.tests.heelRaise ?? null,
    achillesScore: guidance.outcomes.achillesScore ?? null,
    shoes: shoes && { reviewOn: shoes.reviewOn, needsStrength: shoes.needsStrength },
  };
}

export interface Difference {
  readonly at: string;
  readonly part: string;
  readonly theirs: string;
  readonly ours: string;
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Every part of every answer on which the two readings differ. */
export function differences(timeline: Timeline): { found: Difference[]; answers: OracleAnswer[] } {
  const found: Difference[] = [];
  const document = replay(timeline);
  const answers = timeline.ask.map((question) => answerOf(timeline, question));
  for (const [place, ours] of answers.entries()) {
    const guidance = document.answers[place];
    if (guidance === undefined) {
      found.push({ at: ours.at, part: "answer", theirs: "none", ours: "one" });
      continue;
    }
    const theirs = inOurForm(guidance, ours);
    for (const part of Object.keys(ours) as (keyof OracleAnswer)[]) {
      const [a, b] = [sorted(theirs[part]), sorted(ours[part])];
      if (a !== b) found.push({ at: ours.at, part, theirs: a, ours: b });
    }
  }
  return { found, answers };
}

/** The smallest timeline, by leaving out facts, questions and fields, that still differs in that part. */
export function shrink(timeline: Timeline, part: string): Timeline {
  const differs = (candidate: Timeline) =>
    differences(candidate).found.some((difference) => difference.part === part);
  let smallest = timeline;
  const attempt = (candidate: Timeline): boolean => {
    const named = new Set(candidate.entries.map((e) => (e.kind === "session" ? e.id : "")));
    const entries = candidate.entries.filter((e) => e.kind !== "settling" || named.has(e.session));
    const valid = { ...candidate, entries };
    if (!differs(valid)) return false;
    smallest = valid;
    return true;
  };
  for (const question of timeline.ask) if (attempt({ ...smallest, ask: [question] })) break;
  for (const { at, planned, screen } of smallest.ask.slice(0, 1)) {
    if (
      !attempt({ ...smallest, ask: [{ at }] }) &&
      !attempt({ ...smallest, ask: [{ at, planned }] })
    )
      for (const id of screen ?? [])
        if (attempt({ ...smallest, ask: [{ at, screen: [id] }] })) break;
  }
  for (let size = Math.ceil(smallest.entries.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let from = smallest.entries.length - size; from >= 0; from -= size)
      attempt({ ...smallest, entries: smallest.entries.toSpliced(from, size) });
  }
  for (const place of smallest.entries.keys()) {
    for (const field of Object.keys(smallest.entries[place] ?? {})) {
      const { [field]: _, ...rest } = (smallest.entries[place] ?? {}) as unknown as Record<
        string,
        unknown
      >;
      const required = ["kind", "at", "id", "activity", "session", "flag", "side", "site", "mode"];
      const also = [
        "test",
        "measure",
        "items",
        "dropMm",
        "rule",
        "reason",
        "until",
        "by",
        "recordedBy",
      ];
      if (required.includes(field) || also.includes(field)) continue;
      attempt({ ...smallest, entries: smallest.entries.with(place, rest as never) });
    }
  }
  return smallest;
}
