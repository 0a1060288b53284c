import { explain, type RuleExplanation, sourceOf } from "#explain/explain.ts";
import {
  inForce,
  type NamedParameter,
  type ParameterInForce,
} from "#explain/parameters-in-force.ts";
import { inUnit } from "#explain/quantity.ts";
import type { Unit } from "#packs/parameters.ts";
import type { RedFlagQuestionId } from "#packs/red-flag-questions.ts";
import type { Lock, Stage } from "#timeline/timeline.ts";
import { EXERCISES } from "#words/en/exercises.ts";
import { QUESTIONS } from "#words/en/questions.ts";
import { STAGES as STAGE_WORDS } from "#words/en/stages.ts";
import { ENGLISH } from "#words/en/words.ts";
import { exerciseName as nameOf } from "#words/exercise-words.ts";
import { bullets, listed, lower } from "./markdown.ts";

/** A rule in the handbook's language, its source by the keys that the handbook goes by. */
export function rule(id: string): RuleExplanation {
  return { ...explain(id, ENGLISH), source: sourceOf(id) };
}

/** A named number in the handbook's language. */
export function parameter(name: NamedParameter): ParameterInForce {
  return inForce(name, ENGLISH);
}

/** A value with its unit, as people say it. */
export function quantity(value: number, unit: Unit): string {
  return inUnit(value, unit, ENGLISH);
}

/** A red-flag question as it is asked; a stranger's id is kept, so that it is seen. */
export function question(id: string): string {
  return QUESTIONS.single[id as RedFlagQuestionId]?.question ?? id;
}

/** A parameter's value as people say it. */
export function say(name: NamedParameter): string {
  return parameter(name).value;
}

/** A parameter's number alone: "1" of "1 of 10", "60" of "60 years". */
export function bare(name: NamedParameter): string {
  return say(name).split(" ")[0] ?? "";
}

/** Pain as people say it. */
export function pain(value: number): string {
  return quantity(value, "pain");
}

/** A rule's id in brackets behind its title. */
export function titled(id: string): string {
  return `${rule(id).title} (${id})`;
}

/** What the runner reads of some rules, one line a rule. */
export function told(ids: readonly string[]): string {
  return bullets(
    ids.map((id) => {
      const { title, sentence } = rule(id);
      return `(${id}) **${title}.** ${sentence}`;
    }),
  );
}

/** A stage by number and name. */
export function stageName(stage: Stage): string {
  return stage === "maintain"
    ? `Maintain: ${lower(STAGE_WORDS[stage].name)}`
    : `${stage}: ${lower(STAGE_WORDS[stage].name)}`;
}

/** An exercise's name; a stranger's id is kept, so that it is seen. */
export function exerciseName(id: string): string {
  return nameOf(id, EXERCISES);
}

export const STAGES: readonly Stage[] = ["S0", "S1", "S2", "S3", "S4", "maintain"];

/** What an open flag closes, as a phrase; what a wider lock closes isn't said again. */
export function closes(locks: readonly Lock[]): string {
  if (locks.includes("all")) return LOCK_WORDS.all;
  if (locks.includes("loading")) return LOCK_WORDS.loading;
  return listed(
    locks.flatMap((lock) => (lock === "impact" ? ["running", "jumping"] : LOCK_WORDS[lock])),
  );
}

const LOCK_WORDS: Readonly<Record<Lock, string>> = {
  all: "everything",
  loading: "all exercise and running; flat walking stays",
  running: "running",
  jumping: "jumping",
  heelRaises: "heel raises",
  impact: "running and jumping",
  barefoot: "barefoot work",
  aboveS1: "work above stage S1",
  aboveS2: "work above stage S2",
  progress: "any step up",
};
