import { z } from "zod";
import { PACK_IDS } from "#packs/pack-rules.ts";
import { activity, entrySchema, exerciseIds } from "#timeline/entry-schema.ts";
import { faultsBetween, injuryFaults } from "#timeline/faults-between.ts";
import { faultLines, lineOf } from "#timeline/faults.ts";
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
  const reading = readTimeline(json);
  const faults: string[] = [];
  for (let part = reading.next(); ; part = reading.next()) {
    if (part.done !== true) faults.push(part.value);
    else return part.value === null ? { ok: false, faults } : { ok: true, timeline: part.value };
  }
}

/**
 * Reads a timeline from parsed JSON piece by piece: gives each fault's line as it is found, so that a file of a million
 * faults needs little more memory than one of ten, and in the end the timeline, or null after a fault.
 */
export function* readTimeline(json: unknown): Generator<string, Timeline | null> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    yield* readPart(timelineSchema, json, []);
    return null;
  }
  let faulty = false;
  const read: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(timelineSchema.shape)) {
    const value: unknown = Object.hasOwn(json, key) ? Reflect.get(json, key) : undefined;
    const item = ITEMS.get(key);
    const inParts = item !== undefined && Array.isArray(value) && value.length > 0;
    read[key] = yield* inParts ? readList(item, value, key) : readPart(schema, value, [key]);
    faulty ||= read[key] === FAULTY;
  }
  for (const faults of [unknownKeys(json), faultsBetween(json)]) {
    for (const fault of faults) {
      faulty = true;
      yield fault;
    }
  }
  if (faulty) return null;
  const timeline = read as z.infer<typeof timelineSchema>;
  return { ...timeline, entries: timeline.entries.map(asked) };
}

/** Stands for a part that can't be read. */
const FAULTY = Symbol("faulty");

/** What the lists of a timeline hold: they are read one by one, whatever their length. */
const ITEMS: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ["packs", timelineSchema.shape.packs.element],
  ["entries", entrySchema],
  ["ask", questionSchema],
]);

function* readPart(
  schema: z.ZodType,
  part: unknown,
  place: readonly PropertyKey[],
): Generator<string, unknown> {
  const parsed = schema.safeParse(part);
  if (parsed.success) return parsed.data;
  yield* faultLines(parsed.error, part, place);
  return FAULTY;
}

function* readList(
  item: z.ZodType,
  parts: readonly unknown[],
  key: string,
): Generator<string, unknown> {
  const read: unknown[] = [];
  let faulty = false;
  for (const [place, part] of parts.entries()) {
    const one = yield* readPart(item, part, [key, place]);
    faulty ||= one === FAULTY;
    if (!faulty) read.push(one);
  }
  return faulty ? FAULTY : read;
}

function* unknownKeys(json: object): Generator<string, void> {
  for (const key of Object.keys(json)) {
    if (!Object.hasOwn(timelineSchema.shape, key)) yield lineOf([key], "unknown key");
  }
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
