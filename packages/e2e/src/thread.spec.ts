import type { Locator, Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { awaitLetter } from "#mailbox.ts";
import { expectAccessible, expectNoSidewaysScroll } from "#pages/accessible.ts";
import { press, question } from "#pages/first-check.ts";
import { expectAnswers } from "#pages/forms.ts";
import { readIn } from "#pages/language.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { answerOfToday, checkIn, openToday } from "#pages/today.ts";
import { ADMIN, WEB } from "#place.ts";
import { chooseCoach } from "#walk/subscribe.ts";

const PHONE = { viewport: { width: 390, height: 844 } };
const DESK = { viewport: { width: 1280, height: 860 } };
const RUNNER = "Sam Castillo";
const COACH = "Robin Vale";
const AGAINST = "The hill was on Sunday, and it has been calm since.";
/** What the coach decided by hand holds until noon of the first day. */
const BY_HAND = "Robin Vale set this by hand: Knows the course";
const ANSWER = "Then walk it today, and tell me how tomorrow morning is.";

async function usable(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

const agrees = (page: Page) => page.getByRole("checkbox", { name: /I agree that/u });

const rowOf = (desk: Page) =>
  desk
    .getByRole("main")
    .getByRole("listitem")
    .filter({ has: desk.getByRole("link", { name: new RegExp(RUNNER, "u") }) });

/** The word that stands beside each shape. */
const WORDS: Readonly<Record<string, string>> = {
  ...{ run: "Run", modify: "Modify", rest: "Rest", see: "See someone" },
};

/** The answer that a line is about stands in it, by its shape and its word; a press shows the rules that made it. */
async function readTheAnswer(line: Locator): Promise<void> {
  const card = line.locator("summary").first();
  const shape = (await card.locator("[data-shape]").getAttribute("data-shape")) ?? "";
  await expect(card).toContainText(WORDS[shape] ?? "one of the four");
  await card.getByText("Why", { exact: true }).click();
  await expect(line.getByRole("heading", { name: "This decided" })).toBeVisible();
  await expect(line).toContainText(/[A-Z][A-Z0-9-]+ · \S/u);
}

/** From today's answer, by its rules, to saying why not. */
async function disagree(phone: Page): Promise<void> {
  await openToday(phone);
  const asks = phone.getByRole("heading", { name: "How is it today?" });
  await expect(answerOfToday(phone).or(asks).first()).toBeVisible();
  if (await asks.isVisible()) await checkIn(phone, { firstSteps: 2, now: 2 });
  await expect(answerOfToday(phone)).toContainText(BY_HAND);
  // It sets the longest distance aside, so none is named beside it.
  await expect(answerOfToday(phone)).not.toContainText(/up to \d/);
  await phone.getByRole("link", { name: /^Why\?/u }).click();
  await expect(phone.getByRole("heading", { name: "Why this answer" })).toBeVisible();
  const decided = phone.locator("[data-rule=OVERRIDE]");
  await expect(decided.getByRole("heading")).toHaveText("Your coach decided");
  await expect(decided).toContainText(BY_HAND);
  await expect(phone.locator("[data-rule=B6]")).toContainText("Set aside by your coach’s decision");
  await phone.getByRole("link", { name: "I don’t agree" }).click();
  await expect(phone.getByRole("heading", { level: 1, name: "You don’t agree" })).toBeVisible();
  await phone.getByRole("button", { name: `Tell ${COACH}` }).click();
  await expect(phone.getByText("Pick what is wrong with it.")).toBeVisible();
  await usable(phone);
  await press(phone.getByRole("radio", { name: /^It is too careful/u }));
  await phone.getByLabel("In your words").fill(AGAINST);
  await phone.getByRole("button", { name: `Tell ${COACH}` }).click();
  await expect(phone.getByRole("heading", { name: `${COACH} reads it` })).toBeVisible();
}

/** The coach finds it in the inbox, reads the answer's rules and facts, and says something. */
async function answer(desk: Page): Promise<void> {
  await desk.goto(`${ADMIN}/inbox`);
  await expect(rowOf(desk)).toContainText(/Doesn’t agree with \w+ \([\w-]+\): too careful/u);
  await rowOf(desk).getByRole("link").click();
  const thread = desk.getByRole("region", { name: "Messages" });
  await expect(thread).toContainText(AGAINST);
  await thread.getByText("Rules and facts").last().click();
  await expect(thread.getByRole("heading", { name: "This decided" }).last()).toBeVisible();
  await usable(desk);
  await thread.getByRole("button", { name: "Send" }).click();
  await expect(thread.getByText("Write something first.")).toBeVisible();
  await thread.getByLabel(`Write to ${RUNNER}`).fill(ANSWER);
  await thread.getByRole("button", { name: "Send" }).click();
  await expect(desk.getByText(`Sent to ${RUNNER}.`)).toBeVisible();
  await expect(rowOf(desk)).not.toContainText("Doesn’t agree");
}

/** The runner is told by a mail that says nothing, reads, and writes back about today's answer. */
async function readOn(phone: Page): Promise<void> {
  const letter = await awaitLetter("sam@demo.springback.test");
  expect(letter.subject).toBe("Something new to read");
  expect(letter.text).not.toContain(ANSWER);
  expect(letter.links.some((link) => link.endsWith("/messages"))).toBe(true);
  await openToday(phone);
  const places = phone.getByRole("navigation", { name: "Main" });
  await expect(
    places.getByRole("link", { name: "More 1 new message from your coach" }),
  ).toBeVisible();
  await places.getByRole("link", { name: /^More/u }).click();
  await expect(phone.getByRole("link", { name: /^Messages.*1 new message/u })).toBeVisible();
  await openToday(phone);
  const main = phone.getByRole("main");
  await main.getByRole("link", { name: "1 new message from your coach" }).click();
  await expect(main.getByText(ANSWER)).toBeVisible();
  await expect(
    main.getByText("You didn’t agree with this answer. It is too careful."),
  ).toBeVisible();
  await readTheAnswer(main.getByRole("listitem").filter({ hasText: AGAINST }));
  await usable(phone);
  await phone.getByLabel(`Your message to ${COACH}`).fill("I will.");
  // Off to look at something, and back by today's answer: what was typed is still there, under the answer.
  await openToday(phone);
  await phone.getByRole("link", { name: "Ask my coach" }).click();
  await expect(phone).toHaveURL(/\/messages\?about=today$/u);
  const writing = phone.locator("form").filter({ hasText: "About this answer" });
  await expect(writing.getByText(/^The answer of /u)).toBeVisible();
  await expect(writing.getByLabel(`Your message to ${COACH}`)).toHaveValue("I will.");
  await usable(phone);
  await writing.getByRole("button", { name: "Send" }).click();
  await expect(phone.getByText("Sent.", { exact: true })).toBeVisible();
  await expect(phone.getByText("About this answer")).toHaveCount(0);
  const line = main.getByRole("listitem").filter({ hasText: "I will." });
  await line.getByText("Why", { exact: true }).click();
  await expect(line.getByText("Your coach decided")).toBeVisible();
  await expect(phone.getByLabel(`Your message to ${COACH}`)).toHaveValue("");
  await openToday(phone);
  await expect(places.getByRole("link", { name: "More", exact: true })).toBeVisible();
}

/** The runner takes back what the coach may see, and nothing else. */
async function shutOut(phone: Page): Promise<void> {
  await phone.goto(`${WEB}/account`);
  const section = phone.getByRole("region", { name: "Coach" });
  await section.getByRole("button", { name: "Let them see nothing" }).click();
  await phone.getByRole("button", { name: "See nothing from now on" }).click();
  await expect(section.getByText(/and sees nothing of yours\.$/u)).toBeVisible();
  await usable(phone);
}

test("what a runner doesn't agree with reaches their coach with the answer; the coach's word comes back; and who is shut out sees nothing", async ({
  openBrowser,
  watch,
}) => {
  test.setTimeout(180_000);
  watch.tolerate(/404/u);
  const phone = await openBrowser(PHONE);
  const desk = await openBrowser(DESK);
  await signInAsDemo(phone, RUNNER);
  await signInAsDemo(desk, COACH, "admin");
  await disagree(phone);
  await answer(desk);
  await readOn(phone);
  await test.step("what the runner wrote waits in the inbox", async () => {
    await desk.goto(`${ADMIN}/inbox`);
    await expect(rowOf(desk)).toContainText(/A message waits for you|1 unread message/u);
  });
  await test.step("from the next request on the coach sees nothing, and the runner keeps the thread", async () => {
    await rowOf(desk).getByRole("link").click();
    await expect(desk.getByRole("heading", { level: 1, name: RUNNER })).toBeVisible();
    await shutOut(phone);
    const gone = await desk.reload();
    expect(gone?.status()).toBe(404);
    await desk.goto(`${ADMIN}/inbox`);
    await expect(desk.getByText("Nothing else needs you.")).toBeVisible();
    await expect(desk.getByText(RUNNER)).toHaveCount(0);
    await phone.goto(`${WEB}/messages`);
    await expect(phone.getByText(ANSWER)).toBeVisible();
    await expect(phone.getByText(`${COACH} sees nothing of yours now`)).toBeVisible();
    await expect(phone.getByRole("textbox")).toHaveCount(0);
    await usable(phone);
  });
  await test.step("until the runner lets them in again", async () => {
    await phone.getByRole("link", { name: "Let them in again" }).click();
    await expectAnswers(phone, {
      ...{ path: "/account", press: `Let ${COACH} see my record` },
      answers: [{ field: agrees, says: /Without this a coach can’t see anything/u }],
    });
    await agrees(phone).check();
    await phone.getByRole("button", { name: `Let ${COACH} see my record` }).click();
    await expect(phone.getByText(/and sees your record/u)).toBeVisible();
    await desk.goto(`${ADMIN}/inbox`);
    await expect(rowOf(desk)).toBeVisible();
  });
});

test("without a plan the old thread is read, without a coach it is said where one comes from, and both in French", async ({
  openBrowser,
}) => {
  test.setTimeout(90_000);
  const lapsed = await openBrowser(PHONE);
  await signInAsDemo(lapsed, "Erik Sand");
  await lapsed.goto(`${WEB}/messages`);
  await expect(lapsed.getByText("When may the long run come back?")).toBeVisible();
  await expect(lapsed.getByText("Your plan has no coach in it now.")).toBeVisible();
  await expect(lapsed.getByRole("textbox")).toHaveCount(0);
  await usable(lapsed);
  const alone = await openBrowser(PHONE);
  await signInAsDemo(alone, "Nils Berg");
  await alone.goto(`${WEB}/messages`);
  await expect(alone.getByText("No coach yet")).toBeVisible();
  await usable(alone);
  await alone.goto(`${WEB}/disagree`);
  await expect(alone.getByRole("button", { name: "Keep it with the answer" })).toBeVisible();
  for (const [page, words] of [
    [lapsed, "Votre formule ne comprend plus de coach."],
    [alone, "Pas encore de coach"],
  ] as const) {
    await page.context().addCookies([{ name: "locale", value: "fr", url: WEB }]);
    await page.goto(`${WEB}/messages`);
    await expect(page.getByRole("heading", { level: 1, name: "Vos messages" })).toBeVisible();
    await expect(page.getByText(words)).toBeVisible();
  }
});

test("a runner ends it with their coach, who sees nothing from the next request on, and can choose one again", async ({
  openBrowser,
  records,
  watch,
}) => {
  watch.tolerate(/404/u);
  const [runner, coach] = ["Claire Dubois", "Lou Brennan"];
  const runnerId = await records.personId("claire@demo.springback.test");
  const desk = await openBrowser(DESK);
  await signInAsDemo(desk, coach, "admin");
  await desk.goto(`${ADMIN}/runners/${runnerId}`);
  await expect(desk.getByRole("heading", { level: 1, name: runner })).toBeVisible();

  const phone = await openBrowser(PHONE);
  await signInAsDemo(phone, runner);
  await readIn(phone, "en");
  await phone.goto(`${WEB}/account`);
  await phone.getByRole("button", { name: "End the coaching" }).click();
  await phone.getByRole("button", { name: "End it now" }).click();
  await expect(
    phone.getByText(`It has ended: ${coach} sees nothing of yours from now on.`),
  ).toBeVisible();
  await usable(phone);
  expect((await desk.reload())?.status()).toBe(404);

  await expectAnswers(phone, {
    ...{ path: "/account", press: "Choose this coach" },
    answers: [
      { field: (it) => question(it, "Who should look after you?"), says: /Choose a coach\./u },
      { field: agrees, says: /Without this a coach can’t see anything/u },
    ],
  });
  await chooseCoach(phone, coach);
  expect((await desk.reload())?.status()).toBe(200);
});
