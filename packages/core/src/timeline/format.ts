import { z } from "zod";
import { PACK_IDS } from "#packs/pack-rules.ts";
import { activity, entrySchema, exerciseIds } from "#timeline/entry-schema.ts";
import { faultsBetween, injuryFaults } from "#timeline/faults-between.ts";
import { faultLines } from "#timeline/faults.ts";
import {
  expected,
  fields,
  list,
  metres,
  minutes,
  oneOf,
  optional,
  step,
  time,
  zone,
} from "#timeline/fields.ts";
import type { Entry, Question, Timeline } from "#timeline/timeline.ts";

export { entrySchema, injuryFaults };

/** One question of the timeline format. */
export const questionSchema = fields({
  at: time(),
  zone: optional(zone()),
  planned: optional(
    fields({
      activity: optional(activity),
      distanceM: optional(metres()),
      durationMin: optional(minutes()),
      step: optional(step()),
    }),
  ),
  screen: optional(exerciseIds),
  side: optional(oneOf("left", "right")),
});

const FORMAT = "springback.timeline/1";

/** The timeline format, version 1 (docs/timeline-format.md). */
export const timelineSchema = fields({
  format: z.literal(FORMAT, {
    error: expected(`"${FORMAT}"`),
  }),
  zone: zone(),
  packs: list("packs", oneOf(...PACK_IDS))
    .min(1, {
      error: expected("at least one pack"),
    })
    .meta({ uniqueItems: true }),
  profile: oneOf("seed", "silbernagel2007", "pfp2", "bsi0"),
  entries: list("entries", entrySchema),
  ask: list("questions", questionSchema),
});

/** A parsed timeline, or why it isn't one: one line a fault, each with its place. */
export type ParsedTimeline =
  | { readonly ok: true; readonly timeline: Timeline }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Reads a timeline from parsed JSON. Never throws. */
export function parseTimeline(json: unknown): ParsedTimeline {
  const parsed = timelineSchema.safeParse(json);
  const faults = [
    ...(parsed.success ? [] : faultLines(parsed.error, json)),
    ...faultsBetween(json),
  ];
  if (!parsed.success || faults.length > 0) return { ok: false, faults };
  const entries = parsed.data.entries.map(asked);
  return { ok: true, timeline: { ...parsed.data, entries } };
}

/** One fact from parsed JSON, or its faults. Never throws. */
export function parseEntry(
  json: unknown,
):
  | { readonly ok: true; readonly entry: Entry }
  | { readonly ok: false; readonly faults: readonly string[] } {
  const parsed = entrySchema.safeParse(json);
  if (!parsed.success) return { ok: false, faults: faultLines(parsed.error, json) };
  return { ok: true, entry: asked(parsed.data) };
}

/** One question from parsed JSON, or its faults. Never throws. */
export function parseQuestion(
  json: unknown,
):
  | { readonly ok: true; readonly question: Question }
  | { readonly ok: false; readonly faults: readonly string[] } {
  const parsed = questionSchema.safeParse(json);
  if (!parsed.success) return { ok: false, faults: faultLines(parsed.error, json) };
  return { ok: true, question: parsed.data };
}

/** An entry without the red-flag questions that were left unanswered. */
function asked(entry: z.infer<typeof entrySchema>): Entry {
  if (entry.kind !== "intake" && entry.kind !== "flag") return entry;
  const answers: Record<string, boolean> = {};
  for (const [id, answer] of Object.entries(entry.answers ?? {})) {
    if (typeof answer === "boolean") answers[id] = answer;
  }
  return { ...entry, answers };
}

/** The JSON Schema of the format, as published in docs/timeline.schema.json. */
export function timelineJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    title: "Springback timeline, version 1",
    description:
      "One runner's history as plain facts, and questions to the rules. What a schema can't say (real dates, known zones, session ids used once) is in docs/timeline-format.md.",
    ...z.toJSONSchema(timelineSchema, { io: "input" }),
  };
}
