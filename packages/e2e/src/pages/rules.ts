import { expect, type Locator } from "@playwright/test";

/** The rules of the day, in the order they are asked. */
const IN_ORDER = [
  ...["B0", "B1", "B2", "B-UNANSWERED", "B3", "B4", "B5", "BP", "B6", "B7", "B8", "B9"],
];

/** A list of rules names each once, in that order. */
export async function expectRulesInOrder(within: Locator): Promise<void> {
  const rows = within.locator("[data-rule]");
  await expect(rows).toHaveCount(IN_ORDER.length);
  const named = await rows.evaluateAll((all) => all.map((row) => row.getAttribute("data-rule")));
  expect(named).toEqual(IN_ORDER);
}

/** A rule of a list shows these numbers, each by its name and in its unit. */
export async function expectNumbers(
  within: Locator,
  rule: string,
  numbers: Readonly<Record<string, string>>,
): Promise<void> {
  const row = within.locator(`[data-rule="${rule}"]`);
  await expect(row.getByRole("term")).toHaveText(Object.keys(numbers));
  await expect(row.getByRole("definition")).toHaveText(Object.values(numbers));
}
