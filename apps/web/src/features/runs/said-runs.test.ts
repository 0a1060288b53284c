import { type Kept, type KeptFact } from "@springback/core/kept";
import { sessionsView } from "@springback/core/session-view";
import type { Entry, SessionEntry } from "@springback/core/timeline";
import { todayView } from "@springback/core/today-view";
import { expect, test } from "vitest";
import { sayRuns } from "#features/runs/said-runs.ts";
import { engineIn } from "#features/today/engine.ts";
import { english } from "#words/core-english.ts";
import { french } from "#words/core-french.ts";

const AT = "2026-11-20T07:00:00.000Z";
const intake: Entry = {
  ...({ kind: "intake", at: "2026-11-01T07:00:00Z", side: "left", site: "midportion" } as const),
  ...({ mode: "continuing", baselinePain: 1, age: 40, longestRun30dM: 5000, answers: {} } as const),
};
const feels = (pain: number, at = "2026-11-20T06:50:00Z") =>
  ({ kind: "now", at, pain, limp: false }) as const;
const ran = (id: string, at: string, more: Partial<SessionEntry> = {}): SessionEntry => ({
  ...({ kind: "session", id, at, activity: "run", distanceM: 6000, durationMin: 38 } as const),
  ...{ painDuringPeak: 1, painAfter: 1, limp: false, rpe: 4, ...more },
});
const calmRun = ran("a", "2026-11-16T07:00:00Z");

function kept(entries: readonly Entry[], cadenceSpm: number | null = null): Kept {
  const facts = entries.map((entry, place): KeptFact => ({ id: `f${place}`, entry, cadenceSpm }));
  const settings = { zone: "Europe/London", packs: ["achilles"], profile: "seed" } as const;
  return { settings, facts, level: "runner", until: null, plan: null };
}
type OnPhone = Parameters<Awaited<ReturnType<typeof engineIn>>["today"]>[0];
const onPhone = async (of: Kept, at = AT) =>
  (await engineIn("en", "km")).today(of as OnPhone, at).runs();

test("a runner reads the same sessions and the same next limit from their phone as from the server, in either language", async () => {
  const history = kept([intake, calmRun, feels(1)]);
  for (const [locale, words] of [
    ["en", english],
    ["fr", french],
  ] as const) {
    const view = todayView(history, AT, { answeredBy: "server" });
    const server = sayRuns(sessionsView(history, AT), view, words.rules);
    const phone = (await engineIn(locale, "km")).today(history as OnPhone, AT).runs().said;
    expect(phone).toEqual(server);
    expect(phone.sessions[0]).toMatchObject({ sessionId: "a", factId: "f1" });
  }
});

const NEXT = { isSetAside: false, said: null };

test("the next limit follows a run that was just logged, and is for a day that still has to be checked in for", async () => {
  const before = await onPhone(kept([intake, feels(1)]));
  expect(before.said.next).toEqual({ ...NEXT, state: "run", upTo: "5.5 km" });
  const just = ran("b", "2026-11-20T06:55:00Z", { distanceM: 5500 });
  const after = await onPhone(kept([intake, feels(1), just]));
  expect(after.said.next).toEqual({ ...NEXT, state: "now", upTo: "6 km" });
});

test("before a limit stands whatever keeps today from being a day to run", async () => {
  expect((await onPhone(kept([]))).said.next.state).toBe("intake");
  const sore = (await onPhone(kept([intake, feels(6)]))).said.next;
  expect([sore.state, sore.upTo]).toEqual(["other", null]);
  expect(sore.said?.sentence).not.toBe("");
  const flag: Entry = { kind: "flag", at: AT, flag: "RF-RUPT", answers: { snap: true } };
  expect((await onPhone(kept([intake, feels(1), flag]))).said.next.state).toBe("flag");
});

test("the cue for quicker steps stands on a day to run, from the runner's own steps, and only where it helps most", async () => {
  const { hints } = await onPhone(kept([intake, calmRun, feels(1)], 164));
  expect(hints).toMatchObject({
    cue: { baseSpm: 164, targetSpm: 172, mostSpm: 180 },
    instead: null,
  });
  expect((await onPhone(kept([intake, calmRun, feels(1)], 182))).hints.cue).toBeNull();
  expect((await onPhone(kept([intake, calmRun, feels(1)]))).hints.cue).toBeNull();
  expect((await onPhone(kept([intake, calmRun, feels(6)], 164))).hints.cue).toBeNull();
});

test("what stands in for a run is as long and as hard as the last one, and says when it has gone on for longer than was studied", async () => {
  const { hints } = await onPhone(kept([intake, calmRun, feels(4)]));
  expect(hints.cue).toBeNull();
  expect(hints.instead?.rpe).toBe(4);
  expect(
    hints.instead?.lines.map(({ activity, durationMin, beyondStudies }) => [
      ...[activity, durationMin, beyondStudies],
    ]),
  ).toEqual([
    ["poolRun", 38, false],
    ["cycle", 38, false],
    ["swim", 38, true],
  ]);
  const later = "2027-01-08T07:00:00.000Z";
  const long = await onPhone(kept([intake, calmRun, feels(4, "2027-01-08T06:50:00Z")]), later);
  expect(long.hints.instead?.lines[0]?.beyondStudies).toBe(true);
  expect((await onPhone(kept([intake, feels(4)]))).hints.instead).toBeNull();
});
