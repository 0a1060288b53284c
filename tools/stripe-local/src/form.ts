import { badParam } from "#faults.ts";

export type FormValue = string | FormValue[] | Form;
export interface Form {
  [key: string]: FormValue;
}

const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Reads `a[b][0]=c` into nested objects and arrays, as Stripe's clients encode them.
 * Throws a fault for a key that is no such path.
 */
export function decodeForm(text: string): Form {
  const root: Form = Object.create(null) as Form;
  for (const [key, value] of new URLSearchParams(text)) place(root, pathOf(key), value);
  return arrayed(root) as Form;
}

function pathOf(key: string): string[] {
  const match = /^([^[\]]+)((?:\[[^[\]]*\])*)$/u.exec(key);
  if (!match?.[1])
    throw badParam(key.slice(0, 40), "Received a parameter name that can't be read.");
  const rest = [...(match[2] ?? "").matchAll(/\[([^[\]]*)\]/gu)].map((part) => part[1] ?? "");
  const path = [match[1], ...rest];
  if (path.length > 8 || path.some((part) => FORBIDDEN.has(part))) {
    throw badParam(match[1].slice(0, 40), "Received a parameter name that can't be used.");
  }
  return path;
}

function place(root: Form, path: string[], value: string): void {
  let at = root;
  for (const [depth, part] of path.entries()) {
    const key = part === "" ? String(Object.keys(at).length) : part;
    if (depth === path.length - 1) {
      at[key] = value;
      return;
    }
    const next = at[key];
    if (typeof next === "object" && !Array.isArray(next)) {
      at = next;
    } else {
      const made: Form = Object.create(null) as Form;
      at[key] = made;
      at = made;
    }
  }
}

function arrayed(value: FormValue): FormValue {
  if (typeof value === "string" || Array.isArray(value)) return value;
  const keys = Object.keys(value);
  const isArray = keys.length > 0 && keys.every((key) => /^\d{1,4}$/u.test(key));
  if (isArray) {
    const ordered = keys.toSorted((a, b) => Number(a) - Number(b));
    return ordered.map((key) => arrayed(value[key] ?? ""));
  }
  for (const key of keys) value[key] = arrayed(value[key] ?? "");
  return value;
}

/** The parameters of one request, read with Stripe's complaints. */
export class Params {
  readonly form: Form;
  readonly #at: string;

  constructor(form: Form, at = "") {
    this.form = form;
    this.#at = at;
  }

  name(key: string): string {
    return this.#at ? `${this.#at}[${key}]` : key;
  }

  has(key: string): boolean {
    return this.form[key] !== undefined;
  }

  text(key: string): string | null {
    const value = this.form[key];
    if (value === undefined || value === "") return null;
    if (typeof value !== "string")
      throw badParam(this.name(key), `Invalid string: ${this.name(key)}`);
    return value;
  }

  needed(key: string): string {
    const value = this.text(key);
    if (value === null) {
      const name = this.name(key);
      throw badParam(name, `Missing required param: ${name}.`, "parameter_missing");
    }
    return value;
  }

  whole(key: string): number | null {
    const value = this.text(key);
    if (value === null) return null;
    if (!/^-?\d{1,12}$/u.test(value)) {
      throw badParam(this.name(key), `Invalid integer: ${value}`, "parameter_invalid_integer");
    }
    return Number(value);
  }

  flag(key: string): boolean | null {
    const value = this.text(key);
    if (value === null) return null;
    if (value !== "true" && value !== "false") {
      throw badParam(this.name(key), `Invalid boolean: ${value}`);
    }
    return value === "true";
  }

  oneOf<T extends string>(key: string, allowed: readonly T[]): T | null {
    const value = this.text(key);
    if (value === null) return null;
    const found = allowed.find((option) => option === value);
    if (!found) {
      throw badParam(this.name(key), `Invalid ${key}: must be one of ${allowed.join(", ")}`);
    }
    return found;
  }

  list(key: string): string[] {
    const value = this.form[key];
    if (value === undefined || value === "") return [];
    if (!Array.isArray(value)) throw badParam(this.name(key), `Invalid array: ${this.name(key)}`);
    return value.filter((part) => typeof part === "string");
  }

  parts(key: string): Params[] {
    const value = this.form[key];
    if (value === undefined || value === "") return [];
    if (!Array.isArray(value)) throw badParam(this.name(key), `Invalid array: ${this.name(key)}`);
    return value.flatMap((part, index) =>
      typeof part === "object" && !Array.isArray(part)
        ? [new Params(part, `${this.name(key)}[${index}]`)]
        : [],
    );
  }

  part(key: string): Params {
    const value = this.form[key];
    const inner = typeof value === "object" && !Array.isArray(value) ? value : {};
    return new Params(inner, this.name(key));
  }

  /** Metadata: an empty value removes its key, as with Stripe. */
  metadata(old: Record<string, string> = {}): Record<string, string> {
    const value = this.form["metadata"];
    if (value === "") return {};
    if (value === undefined) return old;
    const result = { ...old };
    for (const [key, text] of Object.entries(value)) {
      if (typeof text !== "string") throw badParam("metadata", "Metadata values must be strings.");
      if (text === "") delete result[key];
      else result[key] = text;
    }
    return result;
  }
}
