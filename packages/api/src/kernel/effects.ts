import type { Db } from "@springback/db/client";
import type { outbox } from "@springback/db/schema/operations";
import type { Env } from "#kernel/env.ts";
import type { Mailer } from "#kernel/mail.ts";
import type { OutboxKind } from "#kernel/outbox.ts";

export type OutboxRow = typeof outbox.$inferSelect;

/** What carrying out an effect may use. The database is the worker's own login, acting as "system". */
export interface EffectContext {
  readonly db: Db;
  readonly env: Env;
  readonly mailer: Mailer;
}

/** What became of a row. */
export type Delivered =
  | { readonly outcome: "done" }
  /** Nothing to do any more, and why: a code. */
  | { readonly outcome: "dropped"; readonly why: string }
  /** Not yet: look again after so many seconds. Not a failure. */
  | { readonly outcome: "later"; readonly seconds: number }
  /** Tried again later, with longer and longer waits; the code is kept with the row. */
  | { readonly outcome: "failed"; readonly code: string };

/** Carries out effects of one kind that came due together: one answer per row, by the row's id. */
export type EffectHandler = (
  rows: readonly OutboxRow[],
  ctx: EffectContext,
) => Promise<ReadonlyMap<string, Delivered>>;

export type EffectHandlers = Readonly<Record<OutboxKind, EffectHandler>>;

/** Work that comes round by itself; each round is done once, by whichever worker takes it. */
export interface ScheduledTask {
  readonly name: string;
  readonly everyMinutes: number;
  readonly run: (ctx: EffectContext) => Promise<void>;
}

/** A code for an error, without its words: those may quote somebody's data. */
export function failureCode(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const code: unknown = Reflect.get(error, "code");
  return typeof code === "string" ? `${error.name}:${code}` : error.name;
}

/** A handler that takes rows all at once: for what mostly waits for somebody else's server. */
export function allAtOnce(
  deliver: (row: OutboxRow, ctx: EffectContext) => Promise<Delivered>,
): EffectHandler {
  const one = oneByOne(deliver);
  return async (rows, ctx) => {
    const answers = await Promise.all(rows.map((row) => one([row], ctx)));
    return new Map(answers.flatMap((answer) => [...answer]));
  };
}

/** A handler that takes rows one by one. One row's failure leaves the others alone. */
export function oneByOne(
  deliver: (row: OutboxRow, ctx: EffectContext) => Promise<Delivered>,
): EffectHandler {
  return async (rows, ctx) => {
    const answers = new Map<string, Delivered>();
    for (const row of rows) {
      try {
        answers.set(row.id, await deliver(row, ctx));
      } catch (error) {
        answers.set(row.id, { outcome: "failed", code: failureCode(error) });
      }
    }
    return answers;
  };
}
