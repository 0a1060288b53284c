import { expect, type Page } from "@playwright/test";
import { press } from "#pages/first-check.ts";
import { priceOf } from "#pages/plans.ts";
import { STRIPE, WEB } from "#place.ts";
import type { Records } from "#records.ts";

interface Subscribe {
  readonly page: Page;
  readonly records: Records;
  readonly runnerId: string;
}

/** From the prices through the payment page and back: open, because Stripe's own events said so. */
export async function subscribe({ page, records, runnerId }: Subscribe): Promise<void> {
  await page.goto(`${WEB}/plans`);
  const euros = await priceOf(page, "Coached");
  await page.getByRole("button", { name: "Choose Coached" }).click();
  await expect(page).toHaveURL((url) => url.origin === STRIPE);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Coached/);
  // What was said is what is asked for.
  await expect(page.getByText(`${euros} EUR a month`, { exact: true })).toBeVisible();
  await page.getByRole("button", { name: `Pay ${euros} EUR`, exact: true }).click();
  await expect(page).toHaveURL((url) => url.href.startsWith(`${WEB}/subscription/return`));
  await expect(page.getByRole("heading", { name: "Coached is open" })).toBeVisible();
  await expect
    .poll(() => records.stripeEvents(runnerId), { message: "signed events over HTTP" })
    .toEqual(
      expect.arrayContaining(["checkout.session.completed", "customer.subscription.created"]),
    );
}

/** The runner picks who may see the record, and agrees in so many words. */
export async function chooseCoach(page: Page, coach: string): Promise<void> {
  await page.goto(`${WEB}/account`);
  const section = page.getByRole("region", { name: "Coach" });
  await press(section.getByRole("radio", { name: coach }));
  await section.getByRole("checkbox", { name: /I agree that/ }).check();
  await section.getByRole("button", { name: "Choose this coach" }).click();
  await expect(section.getByText(`${coach} has coached you since`)).toBeVisible();
}
