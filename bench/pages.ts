// `npm run bench:pages`: what Lighthouse gives the pages that a limit is set for, as the middle of five cold visits by a phone.
// Paths named behind it (`-- /plans /today`) are measured alone; RUNS=1 makes it quick and rough. Started by scripts/run,
// which builds the product and runs it; exits 1 below a limit. Keep the machine idle meanwhile: it measures time.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { openBrowser, signIn } from "#pages/browser.ts";
import { judge, type PageRun, type Verdict } from "#pages/judge.ts";
import { NotRecorded, visit } from "#pages/lighthouse-run.ts";
import { type MeasuredPage, PAGES } from "#pages/pages.ts";
import { auditLines, pageTable } from "#pages/report.ts";

const RUNS = Number(process.env["RUNS"] ?? 5);
/** Where the numbers of the last measurement are written. */
const KEPT = join(import.meta.dirname, "..", ".cache", "pages.json");

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start this with npm run bench:pages.`);
  return value;
}

/** The pages asked for on the command line, or all. */
function chosen(paths: readonly string[]): readonly MeasuredPage[] {
  const unknown = paths.find((path) => !PAGES.some((page) => page.path === path));
  if (unknown)
    throw new Error(`${unknown} isn't measured: ${PAGES.map(({ path }) => path).join(", ")} are.`);
  return paths.length === 0 ? PAGES : PAGES.filter(({ path }) => paths.includes(path));
}

/** A browser that has just begun is busy with itself, and misses the beginning of a visit. */
const SETTLED_MS = 2000;

/** Something done in a browser of its own: what a page leaves behind it is work for the next one. */
async function alone<T>(
  profile: string,
  act: (browser: Awaited<ReturnType<typeof openBrowser>>) => Promise<T>,
): Promise<T> {
  const browser = await openBrowser(profile, setting);
  await setTimeout(SETTLED_MS);
  try {
    return await act(browser);
  } finally {
    await browser.context.close();
  }
}

/** So often a visit is tried whose beginning the browser didn't record: nothing was measured, and a page is not at fault. */
const TRIES = 3;

async function visitAlone(url: string, profile: string, tries = TRIES): Promise<PageRun> {
  try {
    return await alone(profile, ({ port }) => visit(url, port));
  } catch (error) {
    if (!(error instanceof NotRecorded) || tries <= 1) throw error;
    console.log(`${url}  once more: ${error.message}`);
    return visitAlone(url, profile, tries - 1);
  }
}

async function measure(page: MeasuredPage): Promise<Verdict> {
  const base = setting("WEB_URL");
  const profile = mkdtempSync(join(tmpdir(), "springback-pages-"));
  const { as: name } = page;
  try {
    if (name) await alone(profile, ({ context }) => signIn(context, base, name));
    // A first visit meets a server that has not drawn this page yet: not what a phone meets.
    await fetch(base + page.path);
    const runs: PageRun[] = [];
    while (runs.length < RUNS) runs.push(await visitAlone(base + page.path, profile));
    return judge(page, runs);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

async function main(): Promise<boolean> {
  const verdicts: Verdict[] = [];
  for (const page of chosen(process.argv.slice(2))) {
    const verdict = await measure(page);
    verdicts.push(verdict);
    console.log([page.path, ...verdict.missed].join("  "));
  }
  const failed = verdicts.flatMap(auditLines);
  console.log(`\nThe middle of ${RUNS} visits by a phone on a slow line:\n`);
  console.log(pageTable(verdicts));
  if (failed.length > 0) console.log(`\nWhat cost them something:\n\n${failed.join("\n")}`);
  mkdirSync(join(KEPT, ".."), { recursive: true });
  writeFileSync(KEPT, `${JSON.stringify(verdicts, null, 2)}\n`);
  return verdicts.length > 0 && verdicts.every(({ missed }) => missed.length === 0);
}

process.exitCode = (await main()) ? 0 : 1;
