import { reading } from "@springback/core/kept";
import type { Db, Tx } from "@springback/db/client";
import { everythingOf } from "@springback/db/everything";
import { csvOf } from "#features/downloads/csv.ts";
import { DAY_COLUMNS, dayRows } from "#features/downloads/day-rows.ts";
import { SESSION_COLUMNS, sessionRows } from "#features/downloads/session-rows.ts";
import { sheetFor } from "#features/handover/service.ts";
import { timelineOf } from "#features/timeline/document.ts";
import { FREE, readKept } from "#features/timeline/kept.ts";
import { allFacts } from "#features/timeline/queries.ts";
import { type Actor, dbActor } from "#kernel/actor.ts";
import { recordAudit } from "#kernel/audit.ts";
import { ownScope, type RunnerScope } from "#kernel/scope.ts";

/** Who takes something along, and when (epoch ms). */
export interface Taking {
  readonly scope: RunnerScope;
  readonly now: number;
  /** The language of what is written in sentences: "en", "fr". */
  readonly language: string;
}

/** A file to take along: what it is for the browser, and how it is made in the runner's own transaction. */
interface FileKind {
  readonly type: string;
  readonly make: (
    by: { readonly db: Db; readonly tx: Tx },
    taking: Taking,
  ) => Promise<string | Uint8Array<ArrayBuffer>>;
}

const JSON_TYPE = "application/json; charset=utf-8";
const CSV_TYPE = "text/csv; charset=utf-8";

const written = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;

/** Every file a runner may take along, by its name. None of them asks for a subscription. */
const FILES: Readonly<Record<string, FileKind>> = {
  "everything.json": {
    type: JSON_TYPE,
    make: async ({ tx }, { scope, now }) =>
      written({
        format: "springback.everything/1",
        madeAt: new Date(now).toISOString(),
        tables: await everythingOf(tx, scope.runnerId),
      }),
  },
  "timeline.json": {
    type: JSON_TYPE,
    make: async ({ tx }, { scope, now }) => written(await timelineOf(tx, scope, now)),
  },
  "days.csv": {
    type: CSV_TYPE,
    make: async ({ tx }, { scope, now }) => {
      const kept = await readKept(tx, scope, FREE);
      const { facts } = reading(kept, new Date(now).toISOString());
      return csvOf(DAY_COLUMNS, dayRows(facts, kept.settings.zone));
    },
  },
  "sessions.csv": {
    type: CSV_TYPE,
    make: async ({ tx }, { scope }) =>
      csvOf(SESSION_COLUMNS, sessionRows(await allFacts(tx, scope))),
  },
  "handover.pdf": {
    type: "application/pdf",
    make: async (by, { scope, now, language }) => {
      // What draws is large, and few requests want it.
      const { pdfOf } = await import("#features/handover/pdf.ts");
      return pdfOf(await sheetFor(by, { scope, asOf: now, language }), null);
    },
  },
};

/** A file as it is sent. */
export interface Download {
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/**
 * Makes one of a runner's files, as that runner and with a trace of it.
 *
 * @returns null when there is no file of that name
 * @throws {AppError} FORBIDDEN for whoever isn't a runner
 */
export async function takeAlong(
  db: Db,
  actor: Actor,
  { file, ...taking }: Omit<Taking, "scope"> & { readonly file: string },
): Promise<Download | null> {
  const scope = ownScope(actor);
  const kind = Object.hasOwn(FILES, file) ? FILES[file] : undefined;
  if (!kind) return null;
  return db.withActor(dbActor(actor), async (tx) => {
    const { runnerId } = scope;
    await recordAudit(tx, actor, { action: "account.download", runnerId, detail: { file } });
    return { type: kind.type, body: await kind.make({ db, tx }, { scope, ...taking }) };
  });
}
