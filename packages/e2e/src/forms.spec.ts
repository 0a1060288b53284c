import type { Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { DAY } from "#moved-clock.ts";
import { expectAccessible } from "#pages/accessible.ts";
import { answerSafetyWithNo, leaveTheRest, pick, pickPain, question } from "#pages/first-check.ts";
import { nothingNew } from "#pages/flare.ts";
import { expectAnswers, type MeantForm } from "#pages/forms.ts";
import { dropFiles, fileRow } from "#pages/runs.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { WEB } from "#place.ts";
import { gpxOf } from "#recorded-runs.ts";

const RUNNER = "Amir Rahimi";

const box = (name: string | RegExp) => (page: Page) =>
  page.getByRole("textbox", { name, exact: true });
const group = (name: string | RegExp) => (page: Page) => question(page, name);
const firstQuestion = (page: Page) => page.getByRole("main").getByRole("group").first();
const PICK = /Pick a number from 0 to 10\./;

/** Every form of a signed-in runner that can be sent too early. */
const FORMS: Readonly<Record<string, MeantForm>> = {
  "the check-in": {
    path: "/check-in",
    fill: async (page) => {
      await expect(page.getByRole("heading", { name: "How is it today?" })).toBeVisible();
      const firstSteps = "Your first steps this morning";
      if ((await question(page, firstSteps).count()) > 0) await pickPain(page, firstSteps, 1);
    },
    press: "I walk normally, save",
    answers: [{ field: group("Pain right now"), says: PICK }],
  },
  "a session by hand": {
    path: "/runs?log",
    fill: async (page) => {
      await page.getByLabel("Distance").fill("far");
      await page.getByLabel("Time", { exact: true }).fill("long");
    },
    press: "No limp, save",
    answers: [
      { field: box("Distance"), says: /Type a distance in \w+ such as 5\.2/, keeps: "far" },
      { field: box("Time"), says: /Type whole minutes/, keeps: "long" },
    ],
  },
  "a run that a file tells": {
    path: "/runs",
    fill: async (page) => {
      const run = { start: Date.now() - DAY, minutes: 30, metres: 5000, strides: 80 };
      await dropFiles(page, [{ name: "watch.gpx", bytes: gpxOf(run) }]);
      const row = fileRow(page, "watch.gpx");
      await row.getByText("Put something right").click();
      await row.getByLabel("Distance").fill("far");
      await row.getByLabel("Time", { exact: true }).fill("long");
    },
    press: "Save",
    answers: [
      { field: box("Distance"), says: /Type a distance in \w+ such as 5\.2/, keeps: "far" },
      { field: box("Time"), says: /Type whole minutes/, keeps: "long" },
    ],
  },
  "the safety questions once more": {
    path: "/safety",
    press: "Continue",
    answers: [{ field: firstQuestion, says: /Answer yes or no\./ }],
  },
  "a disagreement": {
    path: "/disagree",
    fill: (page) => page.getByLabel("In your words").fill("It was calm all week."),
    press: /^(Tell|Keep|Send) /,
    answers: [{ field: group("What is wrong with it?"), says: /Pick what is wrong with it\./ }],
  },
  "an empty message": {
    path: "/messages",
    press: "Send",
    answers: [{ field: box(/^Your message to /), says: /Write something first\./ }],
  },
  "a message that is too long": {
    path: "/messages",
    fill: (page) => page.getByLabel(/^Your message to /).fill("m".repeat(2001)),
    press: "Send",
    answers: [
      { field: box(/^Your message to /), says: /This one has 2,?001\./, keeps: "m".repeat(2001) },
    ],
  },
  "a pair of shoes": {
    path: "/shoes",
    fill: async (page) => {
      await page.getByRole("button", { name: "Add a pair" }).click();
      await page.getByLabel("Drop").fill("ten");
    },
    press: "Save",
    answers: [
      { field: box("Name"), says: /Give the pair a name\./ },
      { field: box("Drop"), says: /Give whole millimetres, from 0 to 60\./, keeps: "ten" },
    ],
  },
  "the time of a reminder": {
    path: "/reminders",
    fill: (page) => page.getByLabel("At what time?").fill(""),
    press: "Save",
    answers: [{ field: (page) => page.getByLabel("At what time?"), says: /Give a time/ }],
  },
  "a link for a clinician": {
    path: "/share",
    press: "Make a link",
    answers: [{ field: group("How long should it be open?"), says: /Choose how long\./ }],
  },
  "activities of one's own": {
    path: "/scores",
    fill: async (page) => {
      await page.getByRole("button", { name: "Rate your activities" }).click();
      await page.getByLabel("Activity 2").fill("Stairs");
    },
    press: "Save",
    answers: [{ field: group("How well it goes: Stairs"), says: PICK }],
  },
  "days for a week": {
    path: "/week",
    fill: async (page) => {
      for (const day of await page.getByRole("group", { name: /^Days you/ }).all())
        for (const picked of await day.getByRole("checkbox").all()) await picked.uncheck();
    },
    press: "Build the week",
    answers: [{ field: group("Days you could run"), says: /Pick at least one day\./ }],
  },
  "a run to try": {
    path: "/week/what-if",
    fill: (page) => page.getByRole("textbox", { name: "Distance", exact: true }).fill("far"),
    press: "Ask the rules",
    answers: [
      { field: box("Distance"), says: /Type a distance in \w+ such as 5\.2/, keeps: "far" },
    ],
  },
  "calm days": {
    path: "/flare",
    fill: nothingNew,
    press: "I walk normally, begin",
    answers: [{ field: group("Pain right now"), says: PICK }],
  },
  "the end of an account": {
    path: "/account",
    fill: async (page) => {
      await page.getByRole("button", { name: "Delete my account" }).click();
      await page.getByLabel(/^Type /).fill("delete");
    },
    press: "Delete for good",
    answers: [{ field: box(/^Type /), says: /to go on\./, keeps: "delete" }],
  },
};

test("every form of a runner answers beside the field, leads there, and keeps what was typed", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await signInAsDemo(page, RUNNER);
  for (const [name, form] of Object.entries(FORMS))
    await test.step(name, async () => {
      await page.goto(WEB + form.path);
      await form.fill?.(page);
      await expectAnswers(page, form);
      await expectAccessible(page);
    });
});

test("a visitor who goes on too early is led to what is missing, on each screen of the first check", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const press = "Continue";
  await page.goto(`${WEB}/check`);
  const missing = { field: firstQuestion, says: /Answer yes or no\./ };
  await expectAnswers(page, { path: "/check", press, answers: [missing] });
  await expect(page.getByText(/answers are missing\. What you answered is kept\./)).toBeVisible();
  await expectAccessible(page);
  await answerSafetyWithNo(page);

  await expectAnswers(page, {
    ...{ path: "/check", press },
    answers: [
      { field: group("Which leg?"), says: /Pick a side\./ },
      { field: group("Where is it sore?"), says: /Pick the spot/ },
    ],
  });
  await expectAccessible(page);
  await pick(page, "Which leg?", "Left");
  await pick(page, "Where is it sore?", /^Middle of the tendon/);
  await page.getByRole("button", { name: press }).click();

  await page.getByLabel("Your age").fill("old");
  await expectAnswers(page, {
    ...{ path: "/check", press },
    answers: [
      { field: group("Are you running at the moment?"), says: /Say whether you run/ },
      { field: group(/usual morning/), says: /Pick the number that is usual/ },
      { field: box("Your age"), says: /Give your age in whole years/, keeps: "old" },
    ],
  });
  await expectAccessible(page);
  await pick(page, "Are you running at the moment?", /^Yes/);
  await pickPain(page, /usual morning/, 2);
  await page.getByLabel("Your age").fill("41");
  await page.getByRole("button", { name: press }).click();

  await expectAnswers(page, {
    ...{ path: "/check", press: "Show my answer" },
    answers: [
      { field: group("Pain now"), says: PICK },
      { field: group(/limp/), says: /Answer yes or no\./ },
      { field: group("Your last run"), says: /Say when you last ran\./ },
    ],
  });
  await expectAccessible(page);
  await pickPain(page, "Pain now", 2);
  await pick(page, /limp/, "No");
  await pick(page, "Your last run", "Today");
  await expectAnswers(page, {
    ...{ path: "/check", press: "Show my answer" },
    answers: [{ field: (it) => it.getByLabel("It ended at"), says: /Give the time it ended/ }],
  });
  await pick(page, "Your last run", "Longer ago");
  await page.getByRole("button", { name: "Show my answer" }).click();
  await leaveTheRest(page);
  await expectAnswers(page, {
    ...{ path: "/check", press: "Mail me the link" },
    answers: [
      { field: box("E-mail address"), says: /Type your e-mail address\./ },
      {
        field: (it) => it.getByRole("checkbox", { name: /Store what I answer/ }),
        says: /We can’t keep your answers without this\./,
      },
    ],
  });
  await expectAccessible(page);
});

test("an address that is none is answered beside its field, and stays there; one that is leads to the mail", async ({
  page,
}) => {
  await page.goto(`${WEB}/sign-in`);
  await page.getByLabel("E-mail address").fill("ida");
  await expectAnswers(page, {
    ...{ path: "/sign-in", press: "Mail me the link" },
    answers: [{ field: box("E-mail address"), says: /Type your e-mail address\./, keeps: "ida" }],
  });
  await expectAccessible(page);
  await page.getByLabel("E-mail address").fill(`ida-${Date.now()}@walk.springback.test`);
  await page.getByRole("button", { name: "Mail me the link" }).click();
  await expect(page.getByText("Look in your mail")).toBeVisible();
  await expectAccessible(page);
});
