import { z } from "zod";

/** As much of JSON Schema as the procedures' inputs come out in. */
interface Shape {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly format?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly items?: Shape;
  readonly prefixItems?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
}

/** A value for a field that a schema can't tell, such as an id that has to exist; undefined leaves it to the schema. */
export type Fill = (key: string) => unknown;

/** Where in an input an id stands. */
export type Slot = readonly (string | number)[];

const ID_KEYS = /^(?:id|.*Id|replaces|session|slug|sourceKey|endpoint)$/;

/** Inputs that a procedure takes: one for each shape it can have. Nothing for one that takes none. */
export function samplesOf(input: z.ZodType, fill: Fill): readonly unknown[] {
  if (input instanceof z.ZodVoid) return [];
  const shape = z.toJSONSchema(input, { io: "input", unrepresentable: "any" }) as Shape;
  return variants(shape, "", fill);
}

function variants(shape: Shape, key: string, fill: Fill): readonly unknown[] {
  const filled = fill(key);
  if (filled !== undefined) return [filled];
  if (shape.const !== undefined) return [shape.const];
  if (shape.enum) return [shape.enum[0]];
  const choices = (shape.anyOf ?? shape.oneOf ?? []).filter((one) => one.type !== "null");
  if (choices.length > 0) return choices.flatMap((one) => variants(one, key, fill));
  if (shape.type === "object") return objects(shape, fill);
  if (shape.type === "array") return arrays(shape, key, fill);
  return [single(shape)];
}

function single({ type, format, minLength, minimum }: Shape): unknown {
  if (type === "boolean") return true;
  if (type === "integer" || type === "number") return Math.max(0, minimum ?? 0) || 1;
  if (format === "date-time") return new Date(Date.now() - 60_000).toISOString();
  if (format === "date") return new Date().toISOString().slice(0, 10);
  return "words".padEnd(minLength ?? 0, "s");
}

function arrays({ prefixItems, items }: Shape, key: string, fill: Fill): readonly unknown[] {
  if (prefixItems) return [prefixItems.map((one) => variants(one, "", fill)[0] ?? null)];
  return items ? variants(items, key, fill).map((one) => [one]) : [[]];
}

/** One object with the first form of every field, and one more for each other form of a field. */
function objects({ properties = {}, required = [] }: Shape, fill: Fill): readonly unknown[] {
  const fields = Object.entries(properties)
    .filter(([key]) => required.includes(key) || ID_KEYS.test(key))
    .map(([key, shape]) => [key, variants(shape, key, fill)] as const);
  const first = Object.fromEntries(fields.map(([key, forms]) => [key, forms[0]]));
  const others = fields.flatMap(([key, forms]) =>
    forms.slice(1).map((form) => ({ ...first, [key]: form })),
  );
  return [first, ...others];
}

/** Every place of an input where an id stands, however deep. */
export function slotsOf(value: unknown, at: Slot = []): readonly Slot[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): readonly Slot[] => {
    const here = [...at, Array.isArray(value) ? Number(key) : key];
    return typeof inner === "string" && ID_KEYS.test(key) ? [here] : slotsOf(inner, here);
  });
}

/** The same input with another value in one place. */
export function withAt(value: unknown, [key, ...rest]: Slot, put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) {
    return value.map((one, i) => (i === key ? withAt(one, rest, put) : one));
  }
  const object = value as Readonly<Record<string, unknown>>;
  return { ...object, [key]: withAt(object[key], rest, put) };
}

/** The same input with fields nobody asked for, on every object of it. */
export function withExtras(value: unknown, extras: Readonly<Record<string, unknown>>): unknown {
  if (Array.isArray(value)) return value.map((one) => withExtras(one, extras));
  if (typeof value !== "object" || value === null) return value;
  const inner = Object.entries(value).map(([key, one]) => [key, withExtras(one, extras)]);
  return { ...extras, ...Object.fromEntries(inner) };
}
