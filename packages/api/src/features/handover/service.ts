import type { Db, Tx } from "@springback/db/client";
import { languageOf } from "#features/handover/languages.ts";
import { readHandover } from "#features/handover/record.ts";
import type { Sheet } from "#features/handover/sheet.ts";
import { writeSheet } from "#features/handover/write-sheet.ts";
import { entitlementOf } from "#kernel/paid.ts";
import type { RunnerScope } from "#kernel/scope.ts";

/** Whose page, as it was when (epoch ms), in which language ("en", "fr"). */
export interface Wanted {
  readonly scope: RunnerScope;
  readonly asOf: number;
  readonly language: string;
}

/** A runner's page for a clinician. `db` looks up what their subscription gives, past the walls of `tx`. */
export async function sheetFor(
  { db, tx }: { readonly db: Db; readonly tx: Tx },
  { scope, asOf, language }: Wanted,
): Promise<Sheet> {
  const access = await entitlementOf(db, scope, asOf);
  return writeSheet(await readHandover(tx, scope, { access, asOf }), languageOf(language));
}
