import { parseTimeline } from "@springback/core/format";
import { replay } from "@springback/core/replay";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DEMO_RUNNERS, type ScenarioName } from "@springback/db/demo-people";
import { type CoachDesk, openCoachDesk } from "#testing/coach-desk.ts";

const NAMES = Object.keys(DEMO_RUNNERS) as ScenarioName[];
let desk: CoachDesk;
beforeAll(async () => {
  desk = await openCoachDesk(Date.parse("2026-11-20T07:00:00Z"));
});
afterAll(() => desk.database.end());

test.each(NAMES)(
  "the file that %s takes home is valid and replays to today's answer",
  async (name) => {
    const file = JSON.stringify(await desk.asRunner(name).timeline.export());
    const parsed = parseTimeline(JSON.parse(file));
    expect(parsed).toMatchObject({ ok: true });
    if (!parsed.ok) return;
    const { answers } = replay(parsed.timeline);
    const { guidance } = await desk.asRunner(name).guidance.today({});
    expect(answers.at(-1)).toMatchObject({
      decision: guidance.decision,
      refer: guidance.refer,
      stage: guidance.stage,
    });
    expect(parsed.timeline.entries).toHaveLength(
      (await desk.asRunner(name).timeline.history()).length,
    );
  },
);
