import { readFileSync } from "node:fs";
import { join } from "node:path";
import { firstLoadOf, scriptsOf } from "./first-load.mjs";
import { ROOT } from "./place.mjs";
import { FIRST_LOAD, LATER } from "./size-budgets.mjs";

const kB = (bytes) => (bytes / 1000).toFixed(1);

/**
 * What is wrong with the pages' sizes, one sentence each: a page over its budget or without one, a budget without a page, and an
 * aim that was reached and isn't the budget yet.
 * @param {Map<string, {bytes: number}>} pages
 * @param {Readonly<Record<string, {most: number, aim?: number}>>} budgets
 */
export function sizeFaults(pages, budgets) {
  const faults = [];
  for (const [route, { bytes }] of pages) {
    const budget = budgets[route];
    if (!budget) faults.push(`${route} has no budget: it loads ${kB(bytes)} kB.`);
    else if (bytes > budget.most * 1000)
      faults.push(`${route} loads ${kB(bytes)} kB, and may load ${budget.most} kB.`);
    else if (bytes <= budget.aim * 1000)
      faults.push(`${route} is within its aim: make ${budget.aim} kB its budget.`);
  }
  for (const route of Object.keys(budgets))
    if (!pages.has(route)) faults.push(`${route} has a budget, and is no page.`);
  return faults;
}

/**
 * Pages whose first load holds what should come later, one sentence each; and a mark that its own source hasn't any more, so
 * that nothing would be found by it.
 */
export function earlyFaults(next, pages, later) {
  const texts = new Map();
  const textOf = (file) => {
    if (!texts.has(file)) texts.set(file, readFileSync(file, "utf8"));
    return texts.get(file);
  };
  return later.flatMap(({ what, mark, source }) => {
    if (!textOf(join(ROOT, source)).includes(mark))
      return [`${source} says "${mark}" no more: ${what} can't be told by it.`];
    return [...pages].flatMap(([route, { scripts }]) => {
      const early = scripts.find((name) => textOf(join(next, name)).includes(mark));
      return early ? [`${route} loads ${what} at once, in ${early}.`] : [];
    });
  });
}

/** All pages with their sizes and budgets, the heaviest first. */
export function sizeTable(pages, budgets) {
  return [...pages]
    .toSorted(([, one], [, other]) => other.bytes - one.bytes)
    .map(([route, { bytes }]) => {
      const { most = "none", aim } = budgets[route] ?? {};
      const wanted = aim ? `, aim ${aim}` : "";
      return `${kB(bytes).padStart(7)} kB of ${most}${wanted}  ${route}`;
    })
    .join("\n");
}

/**
 * A step of `npm test`: no page of the runner's app, as it was built, makes a phone load more than it may, or at once what can
 * come later.
 * @returns {Promise<import("./steps.mjs").Outcome>}
 */
export async function size({
  next = join(ROOT, "apps/web/.next"),
  budgets = FIRST_LOAD,
  later = LATER,
} = {}) {
  const pages = firstLoadOf(next);
  const faults = [...sizeFaults(pages, budgets), ...earlyFaults(next, pages, later)];
  const today = pages.get("/today");
  const said = today ? `; Today loads ${kB(today.bytes)} kB` : "";
  return {
    ok: faults.length === 0 && pages.size > 0,
    looked: `${pages.size} pages, ${scriptsOf(next)} scripts${said}`,
    output: [...faults, "", sizeTable(pages, budgets)].join("\n"),
  };
}
