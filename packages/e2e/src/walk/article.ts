import { expect, type Page } from "@playwright/test";
import { signInAsDemo } from "#pages/sign-in.ts";
import { ADMIN, WEB } from "#place.ts";

const TITLE = "Warm up before the first hill";
const ADDRESS = "warm-up-before-the-first-hill";

/** Draft, preview, publish: a runner finds nothing before the last step, and the article after it. */
export async function publishAnArticle(desk: Page, reader: Page): Promise<void> {
  await signInAsDemo(desk, "Kim Adler", "admin");
  await desk.goto(`${ADMIN}/content`);
  await desk.getByRole("link", { name: "Write an article" }).click();
  await desk.getByLabel("Title").fill(TITLE);
  await expect(desk.getByLabel("Address")).toHaveValue(ADDRESS);
  await desk.getByLabel("Summary").fill("Ten easy minutes first.");
  await desk.getByLabel("Text").fill("## Why\n\nA **cold** tendon is a stiff one.");
  const preview = desk.getByRole("region", { name: "Preview" });
  await expect(preview.getByRole("heading", { name: "Why" })).toBeVisible();
  await expect(preview.getByText("A cold tendon is a stiff one.")).toBeVisible();
  await desk.getByRole("button", { name: "Save draft" }).click();
  await expect(desk.getByRole("button", { name: "Publish" })).toBeEnabled();

  const hidden = await reader.goto(`${WEB}/learn/${ADDRESS}`);
  expect(hidden?.status()).toBe(404);

  await desk.getByRole("button", { name: "Publish" }).click();
  await desk.getByRole("dialog").getByRole("button", { name: "Publish" }).click();
  await expect(desk.getByText("Published: everybody can read it.")).toBeVisible();

  await reader.goto(`${WEB}/learn`);
  await reader.getByRole("link", { name: TITLE }).click();
  await expect(reader.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
  await expect(reader.getByText("A cold tendon is a stiff one.")).toBeVisible();
}

/** Who pays for what, as the payment service says. */
export async function findTheSubscription(desk: Page, email: string): Promise<void> {
  await desk.goto(`${ADMIN}/billing`);
  const row = desk.getByRole("row").filter({ hasText: email });
  await expect(row).toContainText("Coached");
  await expect(row).toContainText("Your subscription is active.");
}
