import { expect, type Page } from "@playwright/test";

/** What nobody loses by leaving, in its order. */
const STAYS = [
  ...[/^Today’s decision and how far a run may be/, /^The safety questions$/],
  ...[/^The strength exercises and the walk-run step you are on/, /^Everything you logged/],
  ...[/^What you and your coach wrote$/, /^Export as files, and deleting your account$/],
];

/** What the open page of prices says that a month of a plan costs, in euros. Nobody is signed in who has that plan. */
export async function priceOf(page: Page, plan: "Runner" | "Coached"): Promise<number> {
  const column = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: plan, exact: true }) });
  await expect(column).toContainText(/€\d+\s*a month/);
  return Number(/€(\d+)/.exec(await column.innerText())?.[1]);
}

/** All that stays without a plan stands under these words, and nothing else does. */
export async function expectStays(page: Page, under: string): Promise<void> {
  const stays = page.getByRole("region", { name: under, exact: true });
  await expect(stays.getByRole("listitem")).toHaveText(STAYS);
}
