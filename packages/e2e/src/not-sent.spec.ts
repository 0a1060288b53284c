import type { Locator, Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { LINE_CUT } from "#pages/check-in.ts";
import { press, question } from "#pages/first-check.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { WEB } from "#place.ts";

const RUNNER = "Amir Rahimi";

/** A form that only the server can keep. */
interface SentForm {
  readonly path: string;
  /** From the page to the form. */
  readonly open?: string;
  /** What is typed, by the words of its field. */
  readonly typed?: Readonly<Record<string, string>>;
  /** What is picked, all of it. */
  readonly picked?: (page: Page) => Locator;
  readonly button: string;
  /** What is said once it is kept. */
  readonly said: string;
}

const SENT: Readonly<Record<string, SentForm>> = {
  "a pair of shoes": {
    ...{ path: "/shoes", open: "Add a pair", button: "Save" },
    typed: { Name: "The grey ones", Drop: "8" },
    said: "Saved. Today goes by it.",
  },
  "the time of a reminder": {
    ...{ path: "/reminders", button: "Save" },
    typed: { "At what time?": "06:10" },
    said: "No reminder comes.",
  },
  "a message to the coach": {
    ...{ path: "/messages", button: "Send" },
    typed: { "Your message to": "Is the hill on Sunday too much?" },
    said: "Sent.",
  },
  "a link for a clinician": {
    ...{ path: "/share", button: "Make a link" },
    picked: (page) => page.getByRole("radio", { name: "7 days" }),
    said: "Your link",
  },
  "days for a week": {
    ...{ path: "/week", button: "Build the week" },
    picked: (page) => question(page, "Days you could run").getByRole("checkbox"),
    said: "Your week is built.",
  },
};

test("what couldn't be sent is kept in its form, and said to be saved once it is", async ({
  page,
  watch,
}) => {
  test.setTimeout(120_000);
  watch.tolerate(LINE_CUT);
  await signInAsDemo(page, RUNNER);
  for (const [name, form] of Object.entries(SENT))
    await test.step(name, async () => {
      const said = page.getByText(form.said, { exact: true });
      await fill(page, form);
      await page.route("**/api/trpc/**", (route) => route.abort());
      await page.getByRole("button", { name: form.button, exact: true }).click();
      await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
      await expectKept(page, form);
      await expect(said).toHaveCount(0);
      await page.unroute("**/api/trpc/**");
      const again = new RegExp(`^(${form.button}|Try again)$`);
      await page.getByRole("button", { name: again }).click();
      await expect(said).toBeVisible();
    });
});

async function fill(page: Page, { path, open, typed = {}, picked }: SentForm): Promise<void> {
  await page.goto(WEB + path);
  if (open) await page.getByRole("button", { name: open }).click();
  for (const [label, value] of Object.entries(typed)) await page.getByLabel(label).fill(value);
  if (!picked) return;
  await expect(picked(page)).not.toHaveCount(0);
  for (const one of await picked(page).all()) await press(one);
}

async function expectKept(page: Page, { typed = {}, picked }: SentForm): Promise<void> {
  for (const [label, value] of Object.entries(typed))
    await expect(page.getByLabel(label)).toHaveValue(value);
  if (picked) for (const one of await picked(page).all()) await expect(one).toBeChecked();
}
