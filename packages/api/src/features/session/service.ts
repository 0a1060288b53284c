import { type SessionsView, sessionsView } from "@springback/core/session-view";
import type { Tx } from "@springback/db/client";
import { type Asking, reportBroken } from "#features/safety/service.ts";
import { FREE, readKept } from "#features/timeline/kept.ts";

/** The runner's sessions, newest first, each with the verdict the rules give it now and what it still asks. */
export async function listSessions(tx: Tx, by: Asking): Promise<SessionsView> {
  const kept = await readKept(tx, by.scope, FREE);
  const view = sessionsView(kept, new Date(by.now).toISOString());
  await reportBroken(tx, by, view.broken);
  return view;
}
