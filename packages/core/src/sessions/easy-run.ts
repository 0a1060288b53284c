import { value } from "#packs/parameters.ts";
import type { SessionRecord } from "#sessions/session.ts";

const LAST_WALK_RUN = "WR-A/5";

/** Whether a session is a run that the gate to running counts: 30 minutes or more, all of it run (clinical.md 2.7). */
export function isLongEasyRun(session: SessionRecord): boolean {
  return (
    session.activity === "run" &&
    session.durationMin !== null &&
    session.durationMin >= value("easyRunMinutes") &&
    (session.step === null || session.step === LAST_WALK_RUN)
  );
}
