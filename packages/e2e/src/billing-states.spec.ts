import type { Locator, Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { expectAccessible, expectNoSidewaysScroll } from "#pages/accessible.ts";
import { readIn } from "#pages/language.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { answerOfToday, openToday } from "#pages/today.ts";
import { ADMIN, STRIPE, WEB } from "#place.ts";
import type { StoredSubscription } from "#records.ts";

const DAY = 24 * 3_600_000;
const DESK = { viewport: { width: 1280, height: 860 } };
const GRACE_DAYS = 7;

const write = (tag: string, options: Intl.DateTimeFormatOptions) => (at: number) =>
  new Intl.DateTimeFormat(tag, { timeZone: "Europe/London", ...options }).format(new Date(at));
const weekday = { weekday: "long", day: "numeric", month: "long" } as const;
const day = write("en-GB", weekday);
const jour = write("fr-FR", weekday);
const longDay = write("en-GB", { day: "numeric", month: "long", year: "numeric" });

/** A runner of the demo, and what is said of their subscription, by what is stored of it. */
interface Person {
  readonly name: string;
  readonly plan: "Free" | "Runner" | "Coached";
  readonly says: (stored: StoredSubscription) => readonly string[];
  /** What is to be done there: a button that leads to the payment service, or nothing of its own. */
  readonly way: string | null;
  /** Whether other pages tell of it too, and by which way. */
  readonly link: string | null;
}

const open = (stored: StoredSubscription): number => stored.firstFailureAt + GRACE_DAYS * DAY;

const PEOPLE: readonly Person[] = [
  {
    name: "Rosa Engel",
    plan: "Runner",
    says: ({ trialEnd }) => [
      `You are on a trial. The trial ends on ${day(trialEnd)}.`,
      "Add a card before then to go on. Without one, nothing is charged.",
    ],
    way: "Add a card, or end the trial",
    link: null,
  },
  {
    name: "Felix Horn",
    plan: "Free",
    says: ({ endedAt }) => [
      "Your trial has ended.",
      `Your plan closed on ${day(endedAt)}.`,
      "You can choose a plan whenever you like.",
    ],
    way: null,
    link: null,
  },
  {
    name: "Greta Lund",
    plan: "Coached",
    says: (stored) => [
      "Your last payment didn’t go through.",
      `We try the card again on ${day(stored.nextTryAt)}.`,
      `Your plan stays open until ${day(open(stored))}.`,
      "Update your card before then, and your plan goes on as it is.",
    ],
    way: "Update your card",
    link: "Update your card",
  },
  {
    name: "Owen Pryce",
    plan: "Free",
    says: (stored) => [
      "Your payment didn’t go through for a week, so your plan is closed.",
      `Your plan closed on ${day(open(stored))}.`,
      `We try the card again on ${day(stored.nextTryAt)}.`,
      "Update your card, and your plan opens again as soon as the payment goes through.",
    ],
    way: "Update your card",
    link: "Update your card",
  },
  {
    name: "Leila Aziz",
    plan: "Free",
    says: () => [
      "Your first payment isn’t finished yet.",
      "It can be finished until ",
      "Finish it to open your plan. Your bank may ask you to confirm it.",
    ],
    way: "Finish the payment",
    link: "Finish the payment",
  },
  {
    name: "Pavel Novak",
    plan: "Runner",
    says: ({ cancelAt }) => [
      `Your subscription is set to end. It ends on ${day(cancelAt)}.`,
      "If you would rather stay, take it up again before then.",
    ],
    way: "Keep the subscription",
    link: "Keep the subscription",
  },
  {
    name: "Erik Sand",
    plan: "Free",
    says: ({ endedAt }) => [
      "Your subscription has ended.",
      `Your plan closed on ${day(endedAt)}.`,
      "You can choose a plan whenever you like.",
    ],
    way: null,
    link: null,
  },
  {
    name: "Sofia Marin",
    plan: "Free",
    says: ({ refundedAt }) => [
      "Your payment was refunded, so your plan is closed.",
      `Your plan closed on ${day(refundedAt + DAY)}.`,
      "You can choose a plan whenever you like.",
    ],
    way: "Change card, plan or cancel",
    link: null,
  },
];

const addressOf = (name: string): string =>
  `${name.split(" ")[0]?.toLowerCase()}@demo.springback.test`;

/** The quiet line that other pages have of a subscription. */
const notice = (page: Page, said: string): Locator =>
  page.getByRole("status").filter({ hasText: said });

for (const { name, plan, says, way, link } of PEOPLE)
  test(`${name} reads what became of the payment, when, and what to do`, async ({
    page,
    records,
  }) => {
    const stored = await records.subscription(await records.personId(addressOf(name)));
    const sentences = says(stored);
    await signInAsDemo(page, name);
    await page.goto(`${WEB}/subscription`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(plan);
    const main = page.getByRole("main");
    for (const sentence of sentences) await expect(main).toContainText(sentence);
    if (way !== null) await expect(main.getByRole("button", { name: way })).toBeVisible();
    else await expect(main.getByRole("link", { name: "Compare the plans" })).toBeVisible();
    await expectNoSidewaysScroll(page);

    await page.goto(`${WEB}/history`);
    await expect(page.getByRole("heading", { level: 1, name: "History" })).toBeVisible();
    const [first = ""] = sentences;
    if (link === null) await expect(page.getByText(first)).toHaveCount(0);
    else await expect(notice(page, first).getByRole("link", { name: link })).toBeVisible();
  });

test("whatever became of a payment, today's answer, the safety questions and the files stay", async ({
  openBrowser,
}) => {
  test.setTimeout(120_000);
  for (const name of ["Owen Pryce", "Leila Aziz", "Felix Horn"]) {
    const page = await openBrowser({ viewport: { width: 390, height: 844 } });
    await signInAsDemo(page, name);
    await openToday(page);
    await expect(answerOfToday(page)).toBeVisible();
    await page.goto(`${WEB}/safety`);
    await expect(page.getByRole("main").getByRole("radio")).not.toHaveCount(0);
    await page.goto(`${WEB}/account`);
    await expect(page.getByRole("link", { name: "Timeline (JSON)" })).toBeVisible();
    await page.context().close();
  }
});

test("a failed payment is told in French too, with its dates and what to do", async ({
  page,
  records,
}) => {
  const stored = await records.subscription(await records.personId(addressOf("Greta Lund")));
  await signInAsDemo(page, "Greta Lund");
  await readIn(page, "fr");
  await page.goto(`${WEB}/subscription`);
  const main = page.getByRole("main");
  for (const sentence of [
    "Votre dernier paiement n’est pas passé.",
    `Nous essayons à nouveau la carte le ${jour(stored.nextTryAt).replace(/ 1 /u, " 1er ")}.`,
    `Votre formule reste ouverte jusqu’au ${jour(open(stored)).replace(/ 1 /u, " 1er ")}.`,
    "Mettez votre carte à jour d’ici là et votre formule continue telle quelle.",
  ])
    await expect(main).toContainText(sentence);
  await expect(main.getByRole("button", { name: "Mettre à jour votre carte" })).toBeVisible();
});

test("the coach reads the same dates and whose turn it is; an admin finds them in the list", async ({
  openBrowser,
  records,
}) => {
  test.setTimeout(90_000);
  const desk = await openBrowser(DESK);
  await signInAsDemo(desk, "Lou Brennan", "admin");
  const read = async (name: string) => {
    const id = await records.personId(addressOf(name));
    await desk.goto(`${ADMIN}/runners/${id}`);
    await expect(desk.getByRole("heading", { level: 1, name })).toBeVisible();
    return records.subscription(id);
  };
  const greta = await read("Greta Lund");
  const failing = notice(desk, "Their last payment didn’t go through");
  await expect(failing).toContainText(`The card is tried again on ${longDay(greta.nextTryAt)}.`);
  await expect(failing).toContainText(`The plan stays open until ${longDay(open(greta))}.`);
  await expect(failing).toContainText("Only they can change the card");
  await expectAccessible(desk);
  const owen = await read("Owen Pryce");
  const stopped = notice(desk, "Their plan is closed: a payment didn’t go through");
  await expect(stopped).toContainText(`The plan closed on ${longDay(open(owen))}.`);
  await expect(stopped).toContainText(`The card is tried again on ${longDay(owen.nextTryAt)}.`);
  await expect(stopped).toContainText("Today’s answer, the safety questions and their history");

  const admin = await openBrowser(DESK);
  await signInAsDemo(admin, "Kim Adler", "admin");
  await admin.goto(`${ADMIN}/billing`);
  const row = admin.getByRole("row").filter({ hasText: addressOf("Owen Pryce") });
  await expect(row).toContainText("past due");
  await expect(row).toContainText("The card is tried again on");
});

test("another card pays what is owed, and the plan is open again on both sides", async ({
  page,
  openBrowser,
  records,
}) => {
  test.setTimeout(90_000);
  await signInAsDemo(page, "Owen Pryce");
  await page.goto(`${WEB}/subscription`);
  await page.getByRole("button", { name: "Update your card" }).click();
  await expect(page).toHaveURL((url) => url.origin === STRIPE);
  await expect(page.getByText("Payment failed, trying again")).toBeVisible();
  await page.getByRole("button", { name: "Use a card that works" }).click();
  await page.getByRole("link", { name: "Go back" }).click();
  await expect(page).toHaveURL((url) => url.origin === WEB);
  // The word of it comes as an event, which takes a moment.
  await expect(async () => {
    await page.goto(`${WEB}/subscription`);
    await expect(page.getByText("Your subscription is active.")).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 30_000 });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Coached");
  await expect(page.getByRole("main")).toContainText("The next payment is on");

  const desk = await openBrowser(DESK);
  await signInAsDemo(desk, "Lou Brennan", "admin");
  await desk.goto(`${ADMIN}/runners/${await records.personId(addressOf("Owen Pryce"))}`);
  await expect(desk.getByRole("heading", { level: 1, name: "Owen Pryce" })).toBeVisible();
  await expect(notice(desk, "payment didn’t go through")).toHaveCount(0);
});
