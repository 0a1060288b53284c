import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { firstLoadOf } from "./first-load.mjs";
import { LATER } from "./size-budgets.mjs";
import { size } from "./size-step.mjs";

let next;

const write = (path, text) => {
  mkdirSync(dirname(join(next, path)), { recursive: true });
  writeFileSync(join(next, path), text);
};
// Noise doesn't get smaller, so that what is gzipped weighs what was written.
const script = (name, bytes) => write(`static/chunks/${name}`, randomBytes(bytes));
const page = (entry, lists) =>
  write(
    `server/app${entry}_client-reference-manifest.js`,
    `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};
     globalThis.__RSC_MANIFEST["${entry}"] = ${JSON.stringify({ entryJSFiles: lists })};`,
  );

/** A build of two pages, as Next writes one: Today brings a script of its own. */
beforeEach(() => {
  next = mkdtempSync(join(tmpdir(), "size-"));
  write("build-manifest.json", JSON.stringify({ rootMainFiles: ["static/chunks/root.js"] }));
  write(
    "app-path-routes-manifest.json",
    JSON.stringify({
      "/(open)/page": "/",
      "/(phone)/today/page": "/today",
      "/healthz/route": "/healthz",
      "/_not-found/page": "/_not-found",
    }),
  );
  script("root.js", 10_000);
  script("frame.js", 5000);
  script("today.js", 3000);
  page("/(open)/page", { "[project]/layout": ["static/chunks/frame.js"] });
  page("/(phone)/today/page", {
    "[project]/layout": ["static/chunks/frame.js"],
    "[project]/today/page": ["/_next/static/chunks/today.js", "static/chunks/frame.js"],
  });
});
afterEach(() => rmSync(next, { recursive: true, force: true }));

const BUDGETS = { "/": { most: 16 }, "/today": { most: 19, aim: 17 } };
const look = (budgets = BUDGETS) => size({ next, budgets });

test("a page weighs what every page begins with, its frame and its own, each once", async () => {
  const pages = firstLoadOf(next);
  expect([...pages.keys()]).toEqual(["/", "/today"]);
  expect(pages.get("/today").scripts).toHaveLength(3);
  expect(pages.get("/today").bytes).toBeGreaterThan(18_000);
  expect(pages.get("/today").bytes).toBeLessThan(18_200);
  expect(await look()).toMatchObject({
    ok: true,
    looked: "2 pages, 3 scripts; Today loads 18.1 kB",
  });
});

test("Today growing past its budget fails, by the script that somebody imported", async () => {
  script("chart.js", 2000);
  page("/(phone)/today/page", {
    "[project]/layout": ["static/chunks/frame.js"],
    "[project]/today/page": ["static/chunks/today.js", "static/chunks/chart.js"],
  });
  const { ok, output } = await look();
  expect(ok).toBe(false);
  expect(output).toContain("/today loads 20.1 kB, and may load 19 kB.");
});

test("a new page needs a budget, and a budget needs its page", async () => {
  const { output } = await look({ "/": { most: 16 }, "/gone": { most: 16 } });
  expect(output).toContain("/today has no budget: it loads 18.1 kB.");
  expect(output).toContain("/gone has a budget, and is no page.");
});

test("an aim that is reached becomes the budget, so that the page can't grow back", async () => {
  const { ok, output } = await look({ ...BUDGETS, "/today": { most: 25, aim: 19 } });
  expect(ok).toBe(false);
  expect(output).toContain("/today is within its aim: make 19 kB its budget.");
});

test("a reader of recordings that a page loads at once fails, and so does a mark that finds nothing", async () => {
  const mark = "TrainingCenterDatabase";
  const later = [{ what: "the reader", mark, source: LATER[0].source }];
  write("static/chunks/later.js", `read("${mark}")`);
  expect(await size({ next, budgets: BUDGETS, later })).toMatchObject({ ok: true });
  write("static/chunks/today.js", `read("${mark}")`);
  const early = await size({ next, budgets: { ...BUDGETS, "/today": { most: 19 } }, later });
  expect(early).toMatchObject({ ok: false });
  expect(early.output).toContain("/today loads the reader at once, in static/chunks/today.js.");
  const blind = await size({ next, budgets: BUDGETS, later: [{ ...later[0], mark: "gone" }] });
  expect(blind.output).toContain('says "gone" no more');
});

test("each thing that comes later is known by a text that its source has", async () => {
  expect(LATER.length).toBeGreaterThan(2);
  const { output } = await look();
  expect(output).not.toContain("no more");
});

test("a build that can't be read is a failure, not a page without weight", async () => {
  rmSync(join(next, "static/chunks/today.js"));
  await expect(look()).rejects.toThrow("today.js");
  page("/(phone)/today/page", {});
  await expect(look()).rejects.toThrow("lists no scripts");
  write("app-path-routes-manifest.json", "{}");
  expect(await look({})).toMatchObject({ ok: false, looked: "0 pages, 2 scripts" });
});
