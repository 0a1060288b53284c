import lighthouse, { type Flags, type Result } from "lighthouse";
import type { FailedAudit, PageRun } from "#pages/judge.ts";
import { CATEGORIES } from "#pages/pages.ts";

/** Below this an audit of the speed is worth telling; every other audit passes or doesn't. */
const GOOD = 0.9;

/** The browser recorded no beginning of the visit, so there is nothing to judge by. */
export class NotRecorded extends Error {}

/** What Lighthouse says where it was the recording that failed, not the page. */
const RECORDING_FAULTS: ReadonlySet<string> = new Set([
  ...["NO_NAVSTART", "NO_TRACING_STARTED", "NO_SCREENSHOTS", "NO_RESOURCE_REQUEST"],
]);

/**
 * One cold visit to an address by a middling phone on a slow line, in the browser that listens on `port`. The browser's cookies
 * stay, so whoever signed in there is signed in.
 * @throws {NotRecorded} when the visit wasn't recorded, so may be made again; {Error} when the page couldn't be loaded
 */
export async function visit(url: string, port: number): Promise<PageRun> {
  const flags: Flags = { port, output: "json", logLevel: "error", onlyCategories: [...CATEGORIES] };
  const done = await lighthouse(url, flags);
  if (!done) throw new Error(`Lighthouse answered nothing for ${url}.`);
  const { lhr } = done;
  const { runtimeError } = lhr;
  if (runtimeError && RECORDING_FAULTS.has(runtimeError.code))
    throw new NotRecorded(runtimeError.code);
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
  const arrived = new URL(lhr.finalDisplayedUrl).pathname;
  // Sent on to another page, such as the sign-in, it would be that page's score.
  if (arrived !== new URL(url).pathname) throw new Error(`${url} led to ${arrived}.`);
  return toRun(lhr);
}

function toRun(lhr: Result): PageRun {
  const number = (id: string) => lhr.audits[id]?.numericValue ?? Number.NaN;
  const scores = Object.fromEntries(
    CATEGORIES.map((category) => {
      const score = lhr.categories[category]?.score ?? null;
      return [category, score === null ? null : Math.round(score * 100)];
    }),
  ) as PageRun["scores"];
  return {
    scores,
    firstPaint: number("first-contentful-paint"),
    largestPaint: number("largest-contentful-paint"),
    blocked: number("total-blocking-time"),
    shift: number("cumulative-layout-shift"),
    failed: CATEGORIES.flatMap((category) => failedOf(lhr, category)),
  };
}

function failedOf(lhr: Result, category: (typeof CATEGORIES)[number]): FailedAudit[] {
  const enough = category === "performance" ? GOOD : 1;
  const weighed = lhr.categories[category]?.auditRefs.filter(({ weight }) => weight > 0) ?? [];
  return weighed.flatMap(({ id }) => {
    const audit = lhr.audits[id];
    if (!audit || audit.score === null || audit.score >= enough) return [];
    return [{ category, id, title: audit.title, shown: audit.displayValue ?? "" }];
  });
}
