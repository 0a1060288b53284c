import { type Kept, type KeptFact } from "@springback/core/kept";
import type { Entry } from "@springback/core/timeline";
import { strengthView } from "@springback/core/strength-view";
import { previewBy, todayView } from "@springback/core/today-view";
import { expect, test, vi } from "vitest";
import { engineIn } from "#features/today/engine.ts";
import { sayToday } from "#features/today/said-today.ts";
import { isNewer, knowsMore } from "#features/today/use-today.ts";
import { english } from "#words/core-english.ts";
import { french } from "#words/core-french.ts";

const AT = "2026-11-20T07:00:00.000Z";
const intake: Entry = {
  ...({ kind: "intake", at: "2026-11-01T07:00:00Z", side: "left", site: "midportion" } as const),
  ...({ mode: "continuing", baselinePain: 1, age: 40, longestRun30dM: 8000, answers: {} } as const),
};
const morning = (pain: number) => ({ kind: "morning", at: "2026-11-20T06:00:00Z", pain }) as const;
const now = (pain: number, at: string): Entry => ({ kind: "now", at, pain, limp: false });

function kept(entries: readonly Entry[]): Kept {
  const facts = entries.map((entry, place): KeptFact => ({ id: `f${place}`, entry }));
  const settings = { zone: "Europe/London", packs: ["achilles"], profile: "seed" } as const;
  return { settings, facts, level: "runner", until: null, plan: null };
}
const history = kept([intake, now(1, "2026-11-20T06:50:00Z")]);
type OnPhone = Parameters<Awaited<ReturnType<typeof engineIn>>["today"]>[0];
const onPhone = (of: Kept) => of as OnPhone;

test("a runner reads the same answer from their phone as from the server, word for word", async () => {
  for (const [locale, words] of [
    ["en", english],
    ["fr", french],
  ] as const) {
    const server = sayToday(
      todayView(history, AT, { answeredBy: "server" }),
      strengthView(history, AT),
      words,
    );
    expect((await engineIn(locale, "km")).today(onPhone(history), AT).said).toEqual(server);
    expect(server.lines.length).toBeGreaterThan(0);
  }
});

/** Every distance that is written somewhere in a text. */
const distances = (text: string) => text.match(/\d (?:km|mi)\b/g) ?? [];

test("a runner who counts in miles reads miles on their phone: how far today goes, and the numbers of every rule", async () => {
  const long = {
    kind: "session",
    id: "long",
    at: "2026-11-10T18:00:00Z",
    activity: "run",
  } as const;
  const run = {
    ...long,
    distanceM: 8000,
    durationMin: 50,
    painDuringPeak: 0,
    painAfter: 0,
  } as const;
  const told = onPhone(kept([intake, { ...run, limp: false }, now(1, "2026-11-20T06:50:00Z")]));
  const said = JSON.stringify((await engineIn("en", "mi")).today(told, AT));
  const inKilometres = JSON.stringify((await engineIn("en", "km")).today(told, AT));
  expect(distances(said).length).toBeGreaterThan(1);
  expect(distances(said).length).toBe(distances(inKilometres).length);
  for (const one of distances(said)) expect(one).toMatch(/mi$/);
});

test("Why opens every rule in the order it was asked: one gave the answer, and those that don't apply stay in sight", async () => {
  const { rules, view } = (await engineIn("en", "km")).today(onPhone(history), AT);
  expect(rules.map(({ rule }) => rule)).toEqual(view.considered.map(({ rule }) => rule));
  expect(rules.filter(({ decided }) => decided)).toHaveLength(1);
  expect(rules.some(({ applied }) => !applied)).toBe(true);
  for (const { title, sentence, source } of rules)
    expect([title, sentence, source].every((words) => words.length > 0)).toBe(true);
});

/** What a coach decides by hand about a rule. */
const decided = (rule: string, decision: "run" | "rest"): Entry => ({
  ...({ kind: "override", at: "2026-11-19T07:00:00Z", until: "2026-11-21T07:00:00Z" } as const),
  ...{ rule, decision, by: "Robin Vale", reason: "We agreed on it." },
});

test("what a coach decided by hand stands on Today and among the rules with their own reason, whether it gave the answer or set a rule aside", async () => {
  const words = "Robin Vale set this by hand: We agreed on it.";
  for (const [decision, place] of [
    ["run", -1],
    ["rest", 0],
  ] as const) {
    const told = kept([...history.facts.map(({ entry }) => entry), decided("B6", decision)]);
    const { rules, said } = (await engineIn("en", "km")).today(onPhone(told), AT);
    expect(said.answer).toMatchObject({ decision, because: expect.stringContaining(words) });
    expect(rules.at(place)).toMatchObject({
      ...{ rule: "OVERRIDE", title: "Your coach decided", sentence: words },
      ...{ applied: true, decided: decision === "rest" },
    });
    expect(rules.filter((one) => one.decided)).toHaveLength(1);
  }
});

/** How far a run may go wherever it is said, with a rule that a coach set aside. */
async function aside(rule: string) {
  const told = kept([...history.facts.map(({ entry }) => entry), decided(rule, "run")]);
  const { said, runs } = (await engineIn("en", "km")).today(onPhone(told), AT);
  return { answer: said.answer, gap: said.gap, next: runs().said.next };
}

test("with the distance set aside by the coach Today and the runs name no limit beside the coach's words, and with anything else they do", async () => {
  const words = "Robin Vale set this by hand: We agreed on it.";
  const lifted = await aside("B6");
  expect(lifted.answer).toMatchObject({ decision: "run", upTo: null });
  expect(lifted.answer.because).toContain(words);
  expect(lifted.gap.upTo).toBeNull();
  expect(lifted.next).toMatchObject({ state: "other", upTo: null, isSetAside: true });
  expect(lifted.next.said?.sentence).toContain(words);
  expect(JSON.stringify(lifted)).not.toMatch(/\d km/u);

  const other = await aside("B7");
  expect(other.answer.upTo).toBe("8.8 km");
  expect(other.next).toMatchObject({ state: "run", upTo: "8.8 km", isSetAside: false });
});

test("the answer under the thumb is the one that saving brings, limping or not", async () => {
  const engine = await engineIn("en", "km");
  const preview = engine.preview(onPhone(history), AT);
  for (const pain of [0, 3, 6, 10])
    for (const limp of [false, true]) {
      const entry = { kind: "now", at: AT, pain, limp } as const;
      const saved = kept([...history.facts.map((fact) => fact.entry), entry]);
      const answer = engine.today(onPhone(saved), AT).said.answer;
      expect(preview(pain, limp, []).decision).toBe(answer.decision);
      const all: Readonly<Record<number, { decision: string }>> = previewBy(history, AT, limp);
      expect(all[pain]?.decision).toBe(answer.decision);
    }
});

test("a correction under the thumb counts in place of what was said, not beside it", async () => {
  const wrong = kept([intake, morning(9)]);
  const preview = (await engineIn("en", "km")).preview(onPhone(wrong), AT);
  const beside = [{ id: "new", entry: morning(0), replaces: "f1" }];
  const fresh = (await engineIn("en", "km")).preview(onPhone(kept([intake, morning(0)])), AT);
  expect(preview(1, false, beside)).toEqual(fresh(1, false, []));
});

test("the phone's answer takes the page over once it knows as much as the server did, or the server can't be asked", () => {
  const idle = { lastSyncAt: "2026-11-20T06:00:00.000Z", failures: 0, halted: null };
  expect(isNewer(idle, AT, false)).toBe(false);
  expect(isNewer({ ...idle, lastSyncAt: AT }, AT, false)).toBe(true);
  expect(isNewer({ ...idle, failures: 1 }, AT, false)).toBe(true);
  expect(isNewer(idle, AT, true)).toBe(true);
  expect(isNewer({ ...idle, lastSyncAt: null }, null, false)).toBe(true);
});

/** A phone that keeps one fact. */
const known = (receivedAt: string | null) => ({ facts: new Map([["a", { receivedAt }]]) });

test("a page made while what was saved was on its way is made again by the phone", () => {
  const before = (seconds: number) => new Date(Date.parse(AT) - seconds * 1000).toISOString();
  const nothing = { facts: new Map<string, { readonly receivedAt: string | null }>() };
  expect(knowsMore(nothing, null, AT)).toBe(false);
  expect(knowsMore(known(before(60)), before(60), AT)).toBe(false);
  expect(knowsMore(known(before(60)), before(1), AT)).toBe(true);
  expect(knowsMore(known(AT), before(60), AT)).toBe(true);
  expect(knowsMore(known(null), null, AT)).toBe(false);
  expect(knowsMore(known(AT), null, null)).toBe(true);
});

test("however often Today is drawn, years of facts are gone through once, and again as soon as one is taken", () => {
  const years = known("2024-03-01T06:00:00.000Z");
  const passes = vi.spyOn(years.facts, "values");
  for (let drawn = 0; drawn < 100; drawn += 1) expect(knowsMore(years, null, AT)).toBe(false);
  expect(passes).toHaveBeenCalledTimes(1);
  const taken = { facts: new Map([...years.facts, ["b", { receivedAt: AT }]]) };
  expect(knowsMore(taken, null, AT)).toBe(true);
});
