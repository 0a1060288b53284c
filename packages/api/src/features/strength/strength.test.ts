import { exercise } from "@springback/core/exercises";
import { DEMO_RUNNERS, type ScenarioName } from "@springback/db/demo-people";
import { loadScenarios } from "@springback/db/scenarios";
import { testDatabase, type TestDatabase } from "@springback/db/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#kernel/actor.ts";
import { createContext } from "#kernel/context.ts";
import { parseEnv } from "#kernel/env.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { runnerRouter } from "#routers/runner.ts";

const NOW = Date.parse("2026-11-20T07:30:00Z");
const env = parseEnv({ AUTH_SECRET: "a-secret-that-only-the-tests-know-of", INSTANCE: "test" });

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await loadScenarios(database.ownerUrl, NOW);
});
afterAll(() => database.end());

const idOf = (name: ScenarioName): string => DEMO_RUNNERS[name].id;

function as(name: ScenarioName, at = NOW): ReturnType<typeof runnerRouter.createCaller> {
  const actor: Actor = { userId: idOf(name), role: "runner", name: DEMO_RUNNERS[name].name };
  const context = createContext({ audience: "runner", actor, db: database.db, env });
  return runnerRouter.createCaller({ ...context, now: at });
}

/** Gives a runner one level and nothing else, from a day ago to a day ahead. */
async function give(name: ScenarioName, level: "runner" | "coached"): Promise<void> {
  await database.ownerSql`delete from access_grant where runner_id = ${idOf(name)}`;
  const [from, to] = [new Date(NOW - 86_400_000), new Date(NOW + 86_400_000)];
  await database.ownerSql`
    insert into access_grant (runner_id, id, level, starts_at, ends_at, reason, granted_by)
    values (${idOf(name)}, ${uuidv7()}, ${level}, ${from}, ${to}, 'test', ${idOf(name)})`;
}

describe("today's strength session", () => {
  it("is the last step's for a runner who doesn't pay, and never the coach's plan", async () => {
    const today = await as("lapsed").strength.today();
    expect(today.session.source).toBe("ladder");
    expect(today.session.items.length).toBeGreaterThan(0);
    expect(today.coach).toBeNull();
  });

  it("stays what the step begins with from the moment the subscription ends", async () => {
    await give("textbook", "runner");
    const seated = async (at: number) => {
      const { stage, session } = await as("textbook", at).strength.today();
      return [stage, session.items.find((item) => item.exercise === "hr_seat")?.reps];
    };
    // Assigned 13 days ago: the second week, while that is paid for.
    expect(await seated(NOW)).toEqual(["S2", 12]);
    const feels = { kind: "now", pain: 1, limp: false } as const;
    const later = NOW + 2 * 86_400_000;
    const at = new Date(later).toISOString();
    await as("textbook", later).timeline.record({
      facts: [{ id: uuidv7(), entry: { ...feels, at } }],
    });
    expect(await seated(later)).toEqual(["S2", 15]);
  });

  it("is the stage's ladder with a whole dose on each line", async () => {
    await give("textbook", "runner");
    const today = await as("textbook").strength.today();
    expect(today).toMatchObject({ stage: "S2", coach: null });
    expect(today.session.items.length).toBeGreaterThan(0);
    for (const item of today.session.items) {
      expect(exercise(item.exercise), item.exercise).not.toBeNull();
      expect(item.sets).toBeGreaterThan(0);
      expect(item.reps ?? item.holdSeconds).not.toBeNull();
    }
  });

  it("takes the heavy-slow table by the weeks since the stage was assigned", async () => {
    const seated = async (days: number) => {
      const { session } = await as("textbook", NOW + days * 86_400_000).strength.today();
      return session.items.find((item) => item.exercise === "hr_seat");
    };
    await database.ownerSql`update access_grant set ends_at = ${new Date(NOW + 90 * 86_400_000)}
                            where runner_id = ${idOf("textbook")}`;
    // Assigned 13 days ago: the second week.
    const feels = { kind: "now", pain: 1, limp: false } as const;
    expect(await seated(0)).toMatchObject({ sets: 3, reps: 12 });
    const at = new Date(NOW + 20 * 86_400_000).toISOString();
    await as("textbook", NOW + 20 * 86_400_000).timeline.record({
      facts: [{ id: uuidv7(), entry: { ...feels, at } }],
    });
    expect(await seated(20)).toMatchObject({ sets: 4, reps: 10 });
  });

  it("is empty while a safety flag is open, and gives the flag as the reason", async () => {
    await give("redFlag", "coached");
    const { session, refer } = await as("redFlag").strength.today();
    expect(session.items).toEqual([]);
    expect(refer?.flag).toBe("RF-DVT");
    expect(session.reasons.map((reason) => reason.rule)).toContain("RF-DVT");
  });

  it("follows the coach's plan, with what doesn't suit replaced and each replacement reasoned", async () => {
    await give("insertional", "coached");
    const today = await as("insertional").strength.today();
    expect(today.session.source).toBe("coach");
    expect(today.coach).toMatchObject({ name: "Robin Vale", title: "Strength, twice a week" });
    const shown = today.session.items.map((item) => item.exercise);
    expect(shown).toContain("hr_seat");
    for (const planned of ["squat_deep", "lunge_knee_fwd"]) {
      expect(shown).not.toContain(planned);
      const why = today.session.reasons.find((reason) => reason.facts["exercise"] === planned);
      expect(shown).toContain(why?.facts["substitute"]);
    }
  });

  it("says what may stand in for each line, dosed and screened like the session itself", async () => {
    const { session, instead } = await as("textbook").strength.today();
    const press = session.items.find((item) => item.exercise === "legpress_calf");
    expect(instead["legpress_calf"]).toMatchObject([
      { exercise: "hr_seat", sets: press?.sets, reps: press?.reps, tempo: { up: 3, down: 3 } },
    ]);
    expect(instead["hr_sl_floor"]?.map((item) => item.exercise)).toEqual([
      ...["hr_dl_floor", "hr_seat"],
    ]);
    // The last of its chain: nothing lighter stands behind it.
    expect(instead).not.toHaveProperty("hr_seat");
  });

  it("says how much pain a set may reach for this runner, so that the player can say when it is too much", async () => {
    const { painCap } = await as("textbook").strength.today();
    expect(painCap).toBe(3);
  });

  it("offers nothing in place of a closed session", async () => {
    await give("redFlag", "coached");
    expect((await as("redFlag").strength.today()).instead).toEqual({});
  });

  it("never offers what is banned for this runner, however the coach's plan reads", async () => {
    await give("insertional", "coached");
    const { instead } = await as("insertional").strength.today();
    const offered = Object.values(instead).flat();
    expect(offered.length).toBeGreaterThan(0);
    for (const { exercise: id } of offered) {
      expect(exercise(id)?.insertional, id).not.toBe("remove");
      expect(exercise(id)?.family, id).not.toMatch(/stretch/i);
    }
  });

  it("is the ladder again for a runner whose subscription has no coach in it", async () => {
    await give("insertional", "runner");
    const today = await as("insertional").strength.today();
    expect(today.session.source).toBe("ladder");
    expect(today.coach).toBeNull();
    await give("insertional", "coached");
  });

  it("says when it was done today, once it is logged", async () => {
    const runner = as("bilateral");
    expect((await runner.strength.today()).doneAt).toBeNull();
    const id = uuidv7();
    const at = new Date(NOW - 60_000).toISOString();
    const done = { kind: "session", id, at, activity: "strength", prescribedSets: 9, doneSets: 8 };
    await runner.timeline.record({ facts: [{ id, entry: done as never }] });
    expect((await runner.strength.today()).doneAt).toBe(at);
    const [listed] = (await runner.session.list()).sessions;
    expect(listed?.entry).toMatchObject({ prescribedSets: 9, doneSets: 8 });
  });
});
