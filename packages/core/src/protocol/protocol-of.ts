import { PRACTICE, type SourceRow, STUDIES } from "../../handbook/reference/sources.ts";
import { walkRunSteps } from "#explain/describe-session.ts";
import { explain } from "#explain/explain.ts";
import { NAMED_PARAMETERS, type NamedParameter } from "#explain/parameters-in-force.ts";
import { saidAs } from "#explain/quantity.ts";
import * as ruleSources from "#explain/rule-sources.ts";
import { RULES } from "#guidance/guide.ts";
import { EXERCISES } from "#packs/achilles/exercises.ts";
import { LADDER } from "#packs/achilles/ladder.ts";
import { PLYOMETRICS } from "#packs/achilles/plyometrics.ts";
import { sourcedEvidence } from "#packs/evidence.ts";
import type { Pack } from "#packs/pack.ts";
import { PACKS } from "#packs/packs.ts";
import { PROFILE_SOURCES, PROFILES } from "#packs/profiles.ts";
import { RED_FLAG_QUESTIONS } from "#packs/red-flag-questions.ts";
import { RED_FLAG_SOURCES } from "#packs/red-flag-sources.ts";
import { RED_FLAG_ROWS } from "#packs/red-flags.ts";
import { STAGE_ORDER } from "#packs/stages.ts";
import { WALK_RUN_TABLES } from "#packs/walk-run-tables.ts";
import { FORMAT, type Protocol, protocolSchema } from "#protocol/protocol-schema.ts";
import type { WalkRunTable } from "#timeline/timeline.ts";
import { exerciseName, type ExerciseWords } from "#words/exercise-words.ts";
import type { JumpWords } from "#words/jump-words.ts";
import type { PackWords } from "#words/pack-words.ts";
import type { ProtocolWords, RulePart } from "#words/protocol-words.ts";
import type { QuestionWords } from "#words/question-words.ts";
import type { StageWords } from "#words/stage-words.ts";
import type { RuleWords } from "#words/words.ts";

/** Everything the document is written with, in one language. */
export interface ProtocolLanguage {
  readonly rules: RuleWords;
  readonly stages: StageWords;
  readonly exercises: ExerciseWords;
  readonly questions: QuestionWords;
  readonly jumps: JumpWords;
  readonly packs: PackWords;
  readonly protocol: ProtocolWords;
}

/**
 * The rules in force as one plain document, read from the tables they run by and in the format's own order of keys. Words are
 * a language's; what a pack and a source say of themselves is English in each. Parameters are counted as people count: days,
 * not milliseconds.
 */
export function protocolOf(words: ProtocolLanguage): Protocol {
  const { protocol, rules, stages, questions, exercises, jumps } = words;
  return protocolSchema.parse({
    format: FORMAT,
    version: RULES,
    language: rules.quantities.language,
    title: protocol.title,
    says: protocol.says,
    stages: STAGE_ORDER.map((id) => ({ id, ...stages[id], week: LADDER[id].week })),
    packs: PACKS.map((pack) => packOf(pack, words)),
    profiles: entries(PROFILES).map(([id, row]) => ({ id, ...row, ...from(PROFILE_SOURCES[id]) })),
    parts: entries(PARTS).map(([id, sources]) => partOf(id, sources, words)),
    parameters: entries(NAMED_PARAMETERS).map(([id]) => parameterOf(id, rules)),
    flags: RED_FLAG_ROWS.map((row) => ({ ...row, ...from(RED_FLAG_SOURCES[row.id]) })),
    questions: RED_FLAG_QUESTIONS.map(({ id }) => ({ id, asks: questions.single[id].question })),
    exercises: EXERCISES.map((row) => ({ ...row, name: exerciseName(row.id, exercises) })),
    walkRun: entries(WALK_RUN_TABLES).map(([id]) => tableOf(id, rules)),
    jumps: PLYOMETRICS.map(({ step, ...row }) => ({ id: step, name: jumps.steps[step], ...row })),
    sources: [...STUDIES.map(sourceAs("study")), ...PRACTICE.map(sourceAs("practice"))],
  });
}

const entries = Object.entries as <K extends string, V>(
  table: Readonly<Record<K, V>>,
) => readonly (readonly [K, V])[];

const from = (source: string) => ({ source, evidence: sourcedEvidence(source) });

/** Rule ids with their sources, in the order in which they are read. */
const PARTS: Readonly<Record<RulePart, Readonly<Record<string, string>>>> = {
  day: ruleSources.DAILY_SOURCES,
  session: ruleSources.SESSION_SOURCES,
  step: ruleSources.STEP_SOURCES,
  walkRun: ruleSources.WALK_RUN_SOURCES,
  exercise: ruleSources.EXERCISE_SOURCES,
  measure: ruleSources.MEASURE_SOURCES,
  plan: ruleSources.PLAN_SOURCES,
  flag: RED_FLAG_SOURCES,
};

function partOf(
  id: RulePart,
  sources: Readonly<Record<string, string>>,
  { rules, protocol }: ProtocolLanguage,
) {
  const rows = entries(sources).map(([rule, source]) => {
    const { title, sentence, parameters } = explain(rule, rules);
    const read = parameters.map(({ name }) => name);
    return { id: rule, title, says: sentence, parameters: read, ...from(source) };
  });
  return { id, title: protocol.parts[id], rules: rows };
}

function packOf(pack: Pack, { packs, stages }: ProtocolLanguage) {
  const gates = pack.gates.map((row) => ({ id: `${row.into}/${row.gate}`, ...row }));
  // The product's own rungs are called as their stages are.
  const ladder = pack.ladder.map((rung) => ({
    ...rung,
    name: rung.name === rung.stage ? stages[rung.stage].name : rung.name,
  }));
  return { ...pack, name: packs[pack.id], gates, ladder };
}

function parameterOf(id: NamedParameter, rules: RuleWords) {
  const { source, evidence, ...row } = NAMED_PARAMETERS[id];
  const [value, unit] = saidAs(row.value, row.unit);
  return { id, value, unit, says: rules.parameters[id], source, evidence };
}

function tableOf(id: WalkRunTable, rules: RuleWords) {
  const { firstStep, source } = WALK_RUN_TABLES[id];
  const steps = walkRunSteps(id, rules).map((does, at) => ({
    id: `${id}/${firstStep + at}`,
    does,
  }));
  return { id, title: rules.walkRun.tables[id].title, source, steps };
}

const sourceAs =
  (kind: "study" | "practice") =>
  ([id, reference]: SourceRow) => ({ id, kind, reference });
