import { RANGES } from "#packs/ranges.ts";
import { z } from "zod";
import { isZone, parseInstant } from "#timeline/day.ts";
import { INJURY } from "#timeline/injury.ts";

/** What was found, cut short, for a fault line. */
export function got(input: unknown): string {
  if (input === undefined) return "nothing";
  if (Array.isArray(input)) return `a list of ${input.length}`;
  if (typeof input === "object" && input !== null) return "an object";
  if (typeof input !== "string") return String(input);
  const quoted = JSON.stringify(input);
  return quoted.length > 60 ? `${quoted.slice(0, 57)}..."` : quoted;
}

type Fault = (issue: { readonly input?: unknown }) => string;

/** A fault that says what was expected and what was found. */
export const expected =
  (what: string): Fault =>
  (issue) =>
    `expected ${what}, got ${got(issue.input)}`;

/** A field that may be left out or null: not answered. */
export function optional<T extends z.ZodType>(field: T): z.ZodOptional<z.ZodNullable<T>> {
  return field.nullish();
}

/** A whole number in a range, both ends included. */
export function whole(from: number, to: number): z.ZodNumber {
  const error = expected(`an integer ${from}-${to}`);
  return z.int({ error }).min(from, { error }).max(to, { error });
}

/** A whole number in a range of the format. */
export const within = ({ from, to }: { readonly from: number; readonly to: number }): z.ZodNumber =>
  whole(from, to);

/** Pain, effort or stress on the 0-10 scale. */
export const scale = (): z.ZodNumber => within(RANGES.scale);
export const metres = (): z.ZodNumber => within(RANGES.metres);
export const minutes = (): z.ZodNumber => within(RANGES.minutes);
export const millimetres = (): z.ZodNumber => within(RANGES.millimetres);
export const count = (): z.ZodNumber => within(RANGES.count);
export const weeks = (): z.ZodNumber => within(RANGES.weeks);

/** Hours in halves. */
export function halfHours(): z.ZodNumber {
  const { from, to, step: half } = RANGES.sleepHours;
  const error = expected(`hours ${from}-${to} in steps of ${half}`);
  return z.number({ error }).min(from, { error }).max(to, { error }).multipleOf(half, { error });
}

export function yesOrNo(): z.ZodBoolean {
  return z.boolean({ error: expected("true or false") });
}

/** A string that says something. */
export function words(): z.ZodString {
  const error = expected("a non-empty string");
  return z.string({ error }).min(1, { error });
}

/** One of a short list of words. */
export function oneOf<const T extends readonly [string, ...string[]]>(
  ...choices: T
): z.ZodEnum<{ [K in T[number]]: K }> {
  return z.enum(choices, { error: expected(`one of ${choices.join(", ")}`) });
}

/** One id of a long list, told by what the list holds. */
export function idOf(what: string, ids: readonly string[]): z.ZodEnum<Record<string, string>> {
  return z.enum(Object.fromEntries(ids.map((id) => [id, id])), { error: expected(what) });
}

/** An RFC 3339 time with a real date and an offset or Z. */
export function time(): z.ZodString {
  const error = expected("a time such as 2026-04-01T07:30:00+01:00");
  return z
    .string({ error })
    .refine((text) => parseInstant(text) !== null, { error })
    .meta({ format: "date-time" });
}

/** An IANA zone this runtime knows. */
export function zone(): z.ZodString {
  const error = expected("an IANA zone such as Europe/London");
  return z.string({ error }).refine(isZone, { error });
}

/** A walk-run step such as WR-A/3, or a rung of the jumping ladder, P1-P8. */
export function step(): z.ZodString {
  const error = expected("a step such as WR-A/3 or P1-P8");
  return z.string({ error }).regex(/^(?:WR-[A-E]\/\d{1,4}|P[1-8])$/, { error });
}

/** An injury such as achilles/left/midportion or plantar/right. */
export function injury(): z.ZodString {
  const error = expected("an injury such as achilles/left/midportion or plantar/right");
  return z.string({ error }).regex(INJURY, { error });
}

/** A list of anything. */
export function list<T extends z.ZodType>(what: string, item: T): z.ZodArray<T> {
  return z.array(item, { error: expected(`a list of ${what}`) });
}

/** What went wrong with one of several shapes: it is no object, or none of them has its name. */
export function shapeFault(names: string): (issue: z.core.$ZodRawIssue) => string {
  return (issue) =>
    issue.code === "invalid_union"
      ? `expected one of ${names}`
      : `expected an object, got ${got(issue.input)}`;
}

/** An object that holds these fields and no others. */
export function fields<T extends z.ZodRawShape>(shape: T): z.ZodObject<T, z.core.$strict> {
  return z.strictObject(shape, { error: expected("an object") });
}
