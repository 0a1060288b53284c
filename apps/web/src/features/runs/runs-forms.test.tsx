import { WordsProvider } from "@springback/ui/primitives/words-provider";
import type { Locale } from "@springback/words/locale";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { RefusalCode } from "#features/activity-files/read-result.ts";
import { FeltForm } from "#features/runs/felt-form.tsx";
import { FileImport } from "#features/runs/file-import.tsx";
import { LogForm } from "#features/runs/log-form.tsx";
import { NeverForm } from "#features/runs/never-form.tsx";
import { NextRun } from "#features/runs/next-run.tsx";
import type { SaidRuns, SaidSession } from "#features/runs/said-runs.ts";
import { SessionList } from "#features/runs/session-list.tsx";
import { SettlingForm } from "#features/runs/settling-form.tsx";
import type { FileImport as Files } from "#features/runs/use-file-import.ts";
import { english } from "#words/core-english.ts";
import { french } from "#words/core-french.ts";
import { TABLES } from "#words/tables.ts";

const NOW = new Date();
const session: SaidSession = {
  ...{ sessionId: "s", factId: "f", cadenceSpm: 168, asks: "howItFelt", verdict: "pending" },
  ...{ title: "Still open", takenOut: null },
  entry: {
    ...({ kind: "session", id: "s", activity: "run", distanceM: 5120, durationMin: 32 } as const),
    at: new Date(NOW.getTime() - 86_400_000).toISOString(),
  },
};
const runsIn = (locale: Locale): SaidRuns => ({
  ...{ at: NOW.toISOString(), zone: "Europe/Paris", total: 3, sessions: [session] },
  next: { state: "now", upTo: "5.6 km", isSetAside: false, said: null },
  activities: (locale === "fr" ? french : english).rules.activities,
});
const nothing = (): void => undefined;
const asked = (locale: Locale) => ({
  ...{ session, runs: runsIn(locale), onSaved: nothing, onCancel: nothing },
});

function html(part: ReactNode, locale: Locale): string {
  const { fault, felt, files, phone, record, runs, ui } = TABLES[locale];
  return renderToStaticMarkup(
    <WordsProvider locale={locale} tables={{ fault, felt, files, phone, record, runs, ui }}>
      {part}
    </WordsProvider>,
  );
}
const read = (part: ReactNode, locale: Locale = "en"): string =>
  html(part, locale)
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll(/\s+/g, " ");
const log = (locale: Locale) => (
  <LogForm runs={runsIn(locale)} onSaved={nothing} onCancel={nothing} />
);

test("a log form stands as the last run, and of how it felt nothing is picked for anybody", () => {
  const form = html(log("en"), "en");
  expect(form).toMatch(/name="distance"[^>]*value="5\.1"/);
  expect(html(log("fr"), "fr")).toContain('value="5,1"');
  expect(form).not.toMatch(/name="(rpe|during|after)"[^>]*checked/);
  expect(read(log("en"))).toContain("As last time. Type over it if it was another.");
});

test("what a session asks names the session and picks nothing", () => {
  for (const form of [
    <FeltForm key="f" {...asked("en")} />,
    <SettlingForm key="s" {...asked("en")} />,
  ]) {
    expect(read(form)).toContain("Run, 5.1 km, 32 min, 168 steps a minute");
    expect(html(form, "en")).not.toMatch(/checked=""/);
  }
});

test("a runner who reads French finds the log, the questions and the list in French", () => {
  const screens = [
    ...[
      log("fr"),
      <FeltForm key="f" {...asked("fr")} />,
      <SettlingForm key="s" {...asked("fr")} />,
    ],
    <NextRun key="n" next={runsIn("fr").next} />,
    <SessionList key="l" runs={runsIn("fr")} onOpen={nothing} />,
  ].map((screen) => read(screen, "fr"));
  expect(screens[0]).toContain("Sans boiter, enregistrer");
  expect(screens[1]).toContain("5,1\u00a0km".replaceAll(/\s/g, " "));
  expect(screens[4]).toContain("Voici les 1 dernières sur 3");
  for (const screen of screens) expect(screen).not.toMatch(/\b(the|your|and|session saved)\b/i);
});

const out = (hurt: boolean): SaidSession => ({
  ...session,
  ...{ asks: null, takenOut: { at: "2026-11-20T09:00:00Z", hurt }, verdict: null, title: null },
});
const list = (of: SaidSession, locale: Locale) => (
  <SessionList
    runs={{ ...runsIn(locale), at: "2026-11-21T09:00:00Z", sessions: [of] }}
    onOpen={nothing}
  />
);

test("before a session is taken out it is said what goes and what stays, and it can be left as it is", () => {
  const form = read(<NeverForm {...asked("en")} />);
  expect(form).toContain("Take this session out?");
  expect(form).toContain("what hurt isn’t taken back");
  expect(form).toContain("It didn’t happen, take it out");
  expect(form).toContain("Not now");
  expect(read(<NeverForm {...asked("fr")} />, "fr")).toContain("Retirer cette séance");
});

test("one that was taken out says so with its day, says that its pain counts where it does, and is offered back", () => {
  expect(html(list(out(false), "en"), "en")).toContain("<s>Run, 5.1");
  expect(read(list(out(false), "en"))).toContain("Taken out on Friday 20 November Put it back");
  expect(read(list(out(true), "en"))).toContain("20 November, its pain counts Put it back");
  expect(read(list(out(true), "fr"), "fr")).toContain(
    "Retirée le vendredi 20 novembre, sa douleur",
  );
  const waiting = { ...out(false), takenOut: { at: null, hurt: false } };
  expect(read(list(waiting, "en"))).toContain("Taken out Put it back");
  const form = read(<NeverForm {...asked("en")} session={out(true)} />);
  expect(form).toContain("Put this session back?");
  expect(form).not.toContain("Take this session out?");
});

test("the form about a session leads to taking it out, and puts its day right", () => {
  for (const Form of [FeltForm, SettlingForm])
    expect(read(<Form {...asked("en")} />)).toContain("This session didn’t happen");
  expect(html(<FeltForm {...asked("en")} />, "en")).toMatch(/type="date"[^>]*name="date"/);
});

const refused = (name: string, code: RefusalCode): Files => ({
  ...{ rows: [], refused: [{ id: "a", name, code }], progress: { done: 2, total: 5 } },
  ...{ read: async () => {}, change: nothing, save: async () => {}, drop: nothing },
});

const shown = (name: string, code: RefusalCode, locale: Locale) =>
  read(
    <FileImport
      files={refused(name, code)}
      activities={runsIn(locale).activities}
      onAnswer={nothing}
    />,
    locale,
  );

test("a file that isn't taken is named with its reason and what to do, in the reader's language", () => {
  expect(shown("year.fit", "too-large", "en")).toContain("“year.fit” is larger than 20 MB");
  expect(shown("year.fit", "too-large", "en")).toContain("Reading 2 of 5");
  expect(shown("a.gpx", "no-times", "fr")).toMatch(/«.a\.gpx.» a une trace sans heures/);
  expect(shown("\u202E", "empty", "en")).toContain("This file has nothing in it");
});
