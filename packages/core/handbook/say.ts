import { explain } from "#explain/explain.ts";
import { inForce, type NamedParameter } from "#explain/parameters-in-force.ts";
import { inUnit } from "#explain/quantity.ts";
import { exercise } from "#exercises/exercises.ts";
import { LADDER } from "#packs/achilles/ladder.ts";
import type { Lock, Stage } from "#timeline/timeline.ts";
import { bullets, listed, lower } from "./markdown.ts";

/** A parameter's value as people say it. */
export function say(name: NamedParameter): string {
  return inForce(name).value;
}

/** A parameter's number alone: "1" of "1 of 10", "60" of "60 years". */
export function bare(name: NamedParameter): string {
  return say(name).split(" ")[0] ?? "";
}

/** Pain as people say it. */
export function pain(value: number): string {
  return inUnit(value, "pain");
}

/** A rule's id in brackets behind its title. */
export function titled(id: string): string {
  return `${explain(id).title} (${id})`;
}

/** What the runner reads of some rules, one line a rule. */
export function told(ids: readonly string[]): string {
  return bullets(
    ids.map((id) => {
      const { title, sentence } = explain(id);
      return `(${id}) **${title}.** ${sentence}`;
    }),
  );
}

/** A stage by number and name. */
export function stageName(stage: Stage): string {
  return stage === "maintain"
    ? `Maintain: ${lower(LADDER[stage].name)}`
    : `${stage}: ${lower(LADDER[stage].name)}`;
}

/** An exercise's name; a stranger's id is kept, so that it is seen. */
export function exerciseName(id: string): string {
  return exercise(id)?.name ?? id;
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
