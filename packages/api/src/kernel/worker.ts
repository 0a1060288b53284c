import { setTimeout as wait } from "node:timers/promises";
import { createDb } from "@springback/db/client";
import { SYSTEM } from "#kernel/actor.ts";
import { now } from "#kernel/clock.ts";
import {
  type Delivered,
  type EffectContext,
  type EffectHandlers,
  failureCode,
  type OutboxRow,
  type ScheduledTask,
} from "#kernel/effects.ts";
import { EnvError, env } from "#kernel/env.ts";
import { log } from "#kernel/log.ts";
import { createMailer } from "#kernel/mail.ts";
import { enqueue } from "#kernel/outbox.ts";
import { claim, settle } from "#kernel/outbox-queue.ts";

const BATCH = 20;
const IDLE_MS = 500;
const AFTER_ERROR_MS = 3_000;

export interface Jobs {
  readonly effects: EffectHandlers;
  readonly schedule: readonly ScheduledTask[];
}

/** Notes this round of every task; the key lets each round in once, however many workers ask. */
async function noteRounds(ctx: EffectContext, schedule: readonly ScheduledTask[]): Promise<void> {
  await ctx.db.withActor(SYSTEM, async (tx) => {
    for (const task of schedule) {
      const round = Math.floor(now() / (task.everyMinutes * 60_000));
      const dedupeKey = `task:${task.name}:${round}`;
      await enqueue(tx, { kind: "task", dedupeKey, payload: { task: task.name } });
    }
  });
}

async function carryOut(
  kind: OutboxRow["kind"],
  rows: readonly OutboxRow[],
  jobs: Jobs,
  ctx: EffectContext,
): Promise<ReadonlyMap<string, Delivered>> {
  try {
    return await jobs.effects[kind](rows, ctx);
  } catch (error) {
    const code = failureCode(error);
    return new Map(rows.map((row) => [row.id, { outcome: "failed", code }]));
  }
}

function report(row: OutboxRow, delivered: Delivered): void {
  const { kind, attempts } = row;
  if (delivered.outcome === "failed") {
    log("warn", "effect.failed", { kind, attempts, code: delivered.code });
  } else if (delivered.outcome === "dropped") {
    log("info", "effect.dropped", { kind, attempts, code: delivered.why });
  } else log("info", `effect.${delivered.outcome}`, { kind, attempts });
}

/** Takes what is due, carries it out and writes down how it went. Returns how many rows it took. */
export async function runOnce(ctx: EffectContext, jobs: Jobs): Promise<number> {
  const rows = await claim(ctx.db, BATCH);
  const kinds = [...new Set(rows.map((row) => row.kind))];
  for (const kind of kinds) {
    const mine = rows.filter((row) => row.kind === kind);
    const answers = await carryOut(kind, mine, jobs, ctx);
    const settled = mine.map((row) => ({
      row,
      delivered: answers.get(row.id) ?? ({ outcome: "failed", code: "unanswered" } as const),
    }));
    await settle(ctx.db, settled);
    for (const { row, delivered } of settled) report(row, delivered);
  }
  return rows.length;
}

/** Works until the signal says stop; finishes what it has taken. A database that is away is waited for. */
export async function runUntil(signal: AbortSignal, ctx: EffectContext, jobs: Jobs): Promise<void> {
  // By the clock that tests move, so that a jump brings on what is due then.
  let notedAt = 0;
  while (!signal.aborted) {
    try {
      if (now() - notedAt > 30_000) {
        await noteRounds(ctx, jobs.schedule);
        notedAt = now();
      }
      const taken = await runOnce(ctx, jobs);
      if (taken < BATCH) await wait(IDLE_MS, undefined, { signal }).catch(() => undefined);
    } catch (error) {
      log("error", "worker.failed", { code: failureCode(error) });
      await wait(AFTER_ERROR_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}

/** The worker process: reads its settings, says that it is ready, and works until it is told to stop. */
export async function startWorker(jobs: Jobs): Promise<void> {
  const settings = env();
  if (!settings.DATABASE_URL_JOBS) throw new EnvError("DATABASE_URL_JOBS must be set.");
  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(name, () => stop.abort());
  }
  const db = createDb(settings.DATABASE_URL_JOBS, { max: 3 });
  const mailer = createMailer(settings);
  log("info", "worker ready", { instance: settings.INSTANCE });
  await runUntil(stop.signal, { db, env: settings, mailer }, jobs);
  mailer.close();
  await db.end();
  log("info", "worker stopped", { instance: settings.INSTANCE });
}
