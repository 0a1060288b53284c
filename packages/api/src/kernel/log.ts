/** All that a log line may carry. Inputs, addresses and health values have no field to go in. */
export interface LogFields {
  readonly path?: string;
  readonly actorId?: string;
  readonly durationMs?: number;
  readonly code?: string;
  readonly requestId?: string;
  readonly instance?: string;
  readonly kind?: string;
  readonly attempts?: number;
  readonly count?: number;
  /** The class of an unknown error and where it was thrown; never its message, which may quote an input. */
  readonly error?: string;
  readonly stack?: string;
}

const ALLOWED: ReadonlySet<string> = new Set<keyof LogFields>([
  "path",
  "actorId",
  "durationMs",
  "code",
  "requestId",
  "instance",
  "kind",
  "attempts",
  "count",
  "error",
  "stack",
]);

export type LogLevel = "info" | "warn" | "error";

/** One line of JSON as it will be printed; anything outside the allow-list is dropped. */
export function logLine(level: LogLevel, event: string, fields: LogFields): string {
  const kept = Object.entries(fields).filter(
    ([name, value]) => ALLOWED.has(name) && value !== undefined,
  );
  return JSON.stringify({
    time: new Date().toISOString(),
    level,
    event,
    ...Object.fromEntries(kept),
  });
}

/** The one logger. */
export function log(level: LogLevel, event: string, fields: LogFields = {}): void {
  const line = logLine(level, event, fields);
  if (level === "error") console.error(line);
  else console.log(line);
}

/** What may be said of an unknown error: its class and frames, without its words. */
export function describeError(error: unknown): Pick<LogFields, "error" | "stack"> {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? "").split("\n").filter((line) => line.startsWith("    at "));
  return { error: error.name, stack: frames.slice(0, 6).join("\n") };
}
