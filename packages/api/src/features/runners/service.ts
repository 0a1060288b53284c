import { flagsOpenedAt } from "@springback/core/flags-opened";
import {
  localDateOf,
  RULES,
  runCap,
  runCapInForce,
  type RunnerState,
  screenContext,
  takenOutOf,
} from "@springback/core/guidance";
import { capUnder } from "@springback/core/packs";
import { isClearable, openFlags } from "@springback/core/triage";
import type { Tx } from "@springback/db/client";
import { openFindings } from "#features/plan/open-findings.ts";
import { planInForce } from "#features/plan/queries.ts";
import { shownPlan } from "#features/plan/service.ts";
import { answerSafely, type Asking } from "#features/safety/service.ts";
import * as queries from "#features/runners/queries.ts";
import type { RunnerView } from "#features/runners/schema.ts";
import { sessionsShown } from "#features/runners/sessions-shown.ts";
import { pastAnswerOf } from "#features/timeline/past-answer.ts";
import { allFacts, lastDecisions } from "#features/timeline/queries.ts";
import { readState } from "#features/timeline/service.ts";
import { AppError } from "#kernel/errors.ts";
import type { RunnerScope } from "#kernel/scope.ts";

const DAY = 24 * 3_600_000;
/** How far back the coach's page looks, in days, and how many past answers it lists. Ours. */
const DAYS_SHOWN = 14;
const ANSWERS_SHOWN = 20;

const iso = (ms: number): string => new Date(ms).toISOString();

/** One runner as their coach sees them at an instant, but for their billing. Writes nothing but a safety alert. */
export async function readRunner(tx: Tx, by: Asking): Promise<Omit<RunnerView, "billing">> {
  const { scope, now } = by;
  const person = await queries.personOf(tx, scope, by.actor.userId);
  if (!person) throw new AppError("NOT_FOUND");
  const state = await readState(tx, scope);
  const at = iso(now);
  const askedM = runCap(state, at);
  const planned = askedM === null ? null : { activity: "run" as const, distanceM: askedM };
  const guidance = await answerSafely(tx, by, { state, question: { at, planned } });
  const inForce = await planInForce(tx, scope);
  const heard = await queries.lastWordOf(tx, scope);
  const { since, ...named } = person;
  return {
    runner: { ...named, id: scope.runnerId, since: since ? since.toISOString() : null },
    at,
    rules: RULES,
    guidance,
    runCapM: runCapInForce(state, at),
    lastWord: heard ? heard.toISOString() : null,
    intake: intakeOf(state),
    assigned: { stage: state.assigned.stage, walkRun: state.assigned.walkRun },
    cap: capUnder(state.settings, state.triage.open),
    flags: await flagsOf(tx, scope, state),
    overrides: overridesOf(state, now),
    days: lastDays(now, person.zone),
    sessions: sessionsShown(state, {
      judged: guidance.sessions,
      never: takenOutOf(await allFacts(tx, scope)),
      since: now - DAYS_SHOWN * DAY,
    }),
    mornings: morningsOf(state, now),
    plan: inForce ? shownPlan(inForce) : null,
    planFindings: inForce
      ? [...openFindings(inForce.items, inForce.kept, screenContext(state, at))]
      : [],
    answers: await answersOf(tx, scope),
  };
}

function intakeOf({ intake, person }: RunnerState): RunnerView["intake"] {
  if (!intake) return null;
  const { side, site, mode, baselinePain, adlPain } = intake;
  return { side, site, mode, age: person.age, baselinePain, adlPain };
}

async function flagsOf(
  tx: Tx,
  scope: RunnerScope,
  { triage }: RunnerState,
): Promise<RunnerView["flags"]> {
  if (triage.open.length === 0) return [];
  const since = flagsOpenedAt(await queries.flagFacts(tx, scope));
  return openFlags(triage).map(({ flag, level, locks }) => {
    const opened = since[flag];
    return {
      ...{ flag, level, locks },
      since: opened === undefined ? null : iso(opened),
      answers: [...(triage.answers[flag]?.yes ?? [])],
      clearable: isClearable(triage, flag),
    };
  });
}

function overridesOf(state: RunnerState, now: number): RunnerView["overrides"] {
  return state.overrides
    .filter((one) => one.at <= now && now < one.until)
    .map(({ at, until, entry }) => ({
      ...{ rule: entry.rule, reason: entry.reason, by: entry.by },
      ...{ since: iso(at), until: iso(until) },
    }));
}

/** Local dates, oldest first. Steps of half a day, so that a day of 23 or 25 hours is not missed or told twice. */
function lastDays(now: number, zone: string): string[] {
  const dates = new Set<string>();
  for (let back = 0; dates.size < DAYS_SHOWN; back += 0.5) {
    dates.add(localDateOf(iso(now - back * DAY), zone));
  }
  return [...dates].toReversed();
}

function morningsOf(state: RunnerState, now: number): RunnerView["mornings"] {
  return state.mornings
    .filter((one) => now - one.at <= DAYS_SHOWN * DAY)
    .map(({ at, pain, stiffnessMin, swelling, painMeds }) => ({
      ...{ pain, stiffnessMin, swelling, painMeds },
      at: iso(at),
      date: localDateOf(iso(at), state.settings.zone),
    }));
}

async function answersOf(tx: Tx, scope: RunnerScope): Promise<RunnerView["answers"]> {
  return (await lastDecisions(tx, scope, ANSWERS_SHOWN)).map(pastAnswerOf);
}
