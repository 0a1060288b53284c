import { RULES } from "@springback/core/guidance";
import { DEMO_RUNNERS } from "@springback/db/demo-people";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pdfOf } from "#features/handover/pdf.ts";
import { sheetFor } from "#features/handover/service.ts";
import type { Sheet } from "#features/handover/sheet.ts";
import { DAYS_SHOWN } from "#features/handover/write-sheet.ts";
import { ownScope } from "#kernel/scope.ts";
import { type CoachDesk, idOf, openCoachDesk } from "#testing/coach-desk.ts";

const NOW = Date.parse("2026-11-20T07:00:00Z");
const LINK = "https://springback.example/handover/abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

let desk: CoachDesk;
beforeAll(async () => {
  desk = await openCoachDesk(NOW);
});
afterAll(() => desk.database.end());

type Name = keyof typeof DEMO_RUNNERS;
function sheetOf(name: Name, language = "en", asOf = NOW): Promise<Sheet> {
  const { db } = desk.database;
  const actor = { userId: idOf(name), name: "", role: "runner" } as const;
  return db.withActor(actor, (tx) =>
    sheetFor({ db, tx }, { scope: ownScope(actor), asOf, language }),
  );
}

/** The pages of a PDF as a clinician's own program reads them. */
async function pagesOf(sheet: Sheet, link: string | null = LINK): Promise<string[]> {
  const file = await getDocument({ data: await pdfOf(sheet, link), verbosity: 0 }).promise;
  const pages = Array.from({ length: file.numPages }, async (_, place) => {
    const { items } = await (await file.getPage(place + 1)).getTextContent();
    return items.map((item) => ("str" in item ? item.str : "")).join(" ");
  });
  return Promise.all(pages);
}

test.each(Object.keys(DEMO_RUNNERS) as Name[])(
  "the record of %s is one page in each language, with name, stage, rules and the day",
  async (name) => {
    for (const language of ["en", "fr"]) {
      const pages = await pagesOf(await sheetOf(name, language));
      expect(pages).toHaveLength(1);
      expect(pages[0]).toContain(DEMO_RUNNERS[name].name);
      expect(pages[0]).toContain(RULES);
      expect(pages[0]).toContain("2026");
    }
  },
);

test("sixty days, a hundred warning signs and long words are still one page that counts what it left out", async () => {
  const sheet = await sheetOf("textbook");
  const days = Array.from({ length: DAYS_SHOWN }, (_, day) => ({
    ...{ on: `day ${day}`, tick: "a long day", pain: day % 11, loaded: day % 2 === 0 },
  }));
  const tables = sheet.tables.map((table) => ({
    ...table,
    rows: Array.from({ length: 100 }, () => table.head.map(() => "A warning sign ".repeat(20))),
  }));
  const lines = sheet.lines.map((line) => ({ ...line, value: `${line.value} `.repeat(60) }));
  const pages = await pagesOf({ ...sheet, lines, tables, chart: { ...sheet.chart, days } });
  expect(pages).toHaveLength(1);
  expect(pages[0]).toMatch(/\+ \d+ more in the full record/u);
  expect(pages[0]).toContain(sheet.foot);
});

test("the page looks back on sixty days, tells silent mornings apart from painless ones, and stops at its moment", async () => {
  const sheet = await sheetOf("gaps");
  expect(sheet.chart.days.length).toBeLessThanOrEqual(DAYS_SHOWN);
  expect(sheet.chart.days.some(({ pain }) => pain === null)).toBe(true);
  const before = await sheetOf("textbook", "en", NOW - 10 * 86_400_000);
  const last = before.chart.days.at(-1)?.on ?? "";
  expect(last <= "2026-11-10").toBe(true);
  expect(before.chart.days.length).toBeLessThan(
    (await sheetOf("textbook")).chart.days.length || DAYS_SHOWN,
  );
});

test("what the rules answer is on the page to its last word, above all whom to call", async () => {
  for (const language of ["en", "fr"]) {
    const sheet = await sheetOf("redFlag", language);
    const answer = sheet.lines.at(-1)?.value ?? "";
    const [page] = await pagesOf(sheet);
    expect(answer.length).toBeGreaterThan(150);
    expect(page?.replaceAll(/\s/gu, "")).toContain(answer.replaceAll(/\s/gu, ""));
  }
});

test("an open warning sign stands on the page, in the runner's language", async () => {
  const [english, french] = [await sheetOf("redFlag"), await sheetOf("redFlag", "fr")];
  expect(english.tables[1]?.rows[0]?.[0]).toBe("open now");
  expect(french.tables[1]?.rows[0]?.[0]).toBe("ouvert");
  expect(french.tables[1]?.rows[0]?.[1]).not.toBe(english.tables[1]?.rows[0]?.[1]);
});

test("without a subscription the doses are those of the step the runner stands on, as the app shows them", async () => {
  const { session } = await desk.asRunner("lapsed").strength.today();
  const doses = (await sheetOf("lapsed")).tables[2]?.rows ?? [];
  expect(session.items.length).toBeGreaterThan(0);
  expect(doses).toHaveLength(session.items.length);
});

test("names keep their letters, from wherever in Latin Europe they are", async () => {
  const sheet = await sheetOf("textbook");
  const name = "Paweł Őry-Şahin Țurcanu, Ängström Žižka Đặng";
  const [page] = await pagesOf({
    ...sheet,
    lines: sheet.lines.map((line, place) => (place === 0 ? { ...line, value: name } : line)),
  });
  expect(page?.replaceAll(" ", "")).toContain(name.replaceAll(" ", ""));
});

test("distances stand in the runner's own units, in the table as in the answer", async () => {
  const sheet = await sheetOf("graduate");
  const cells = sheet.tables[0]?.rows.map((row) => row[4]) ?? [];
  expect(cells.length).toBeGreaterThan(0);
  for (const cell of cells) expect(cell).toMatch(/\u00a0mi$/u);
  expect(JSON.stringify(sheet)).not.toMatch(/\d[ \u00a0]km/u);
});
