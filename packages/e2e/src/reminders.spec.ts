import { createECDH, randomBytes } from "node:crypto";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { awaitLetter, lettersTo } from "#mailbox.ts";
import { DAY, MINUTE } from "#moved-clock.ts";
import { expectAccessible, expectNoSidewaysScroll } from "#pages/accessible.ts";
import { untilKept } from "#pages/kept.ts";
import { box, chooseNow, openReminders, save } from "#pages/reminders.ts";
import { appWorkerOf, type Notice, noticesOf } from "#pages/service-worker.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { expectSynced, openToday } from "#pages/today.ts";
import { WEB } from "#place.ts";

/** Runners who haven't told yet how this morning goes. */
const BY_MAIL = { name: "Jonas Weber", email: "jonas@demo.springback.test" };
const BY_PUSH = { name: "Noor Haddad", email: "noor@demo.springback.test" };

test("the mail comes at the chosen time, opens the check-in in one tap, and is turned off in one click without signing in", async ({
  page,
  openBrowser,
  clock,
}) => {
  await signInAsDemo(page, BY_MAIL.name);
  await page.goto(`${WEB}/more`);
  await page.getByRole("link", { name: /^Reminders/u }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Reminders" })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  for (const way of ["By e-mail", "By notification", "Once more after three hours"])
    await expect(box(page, way)).not.toBeChecked();

  await page.getByLabel("At what time?").fill("");
  await save(page);
  await expect(page.getByText("Give a time, for example 07:00.")).toBeVisible();
  await chooseNow(page, clock.now());
  await box(page, "By e-mail").check();
  await save(page);
  await expect(page.getByText(/The next reminder comes at \d\d:\d\d/)).toBeVisible();

  await clock.moveTo(clock.now() + 6 * MINUTE);
  const letter = await awaitLetter(BY_MAIL.email);
  expect(letter.subject).toBe("Your morning check-in");
  const [checkIn, wayOut] = letter.links;
  await page.goto(checkIn ?? "");
  await expect(page).toHaveURL(`${WEB}/check-in`);
  await expect(page.getByRole("group", { name: "Pain right now" })).toBeVisible();

  const elsewhere = await openBrowser();
  await elsewhere.goto(wayOut ?? "");
  await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText("No more reminder mails?");
  await expectAccessible(elsewhere);
  await openReminders(page);
  await expect(box(page, "By e-mail")).toBeChecked();
  await elsewhere.getByRole("button", { name: "Turn the mails off" }).click();
  await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText("No more reminder mails");
  await openReminders(page);
  await expect(box(page, "By e-mail")).not.toBeChecked();
});

test("a runner who goes away pauses the reminders until a day, reads so there, and goes on again when they like", async ({
  page,
  clock,
}) => {
  await signInAsDemo(page, "Keiko Tanaka");
  await openReminders(page);
  // Whoever isn't reminded has nothing to pause.
  await expect(page.getByLabel("From which day on again?")).toHaveCount(0);
  await box(page, "By e-mail").check();
  await save(page);
  await expect(page.getByText(/The next reminder comes at \d\d:\d\d/)).toBeVisible();

  const day = page.getByLabel("From which day on again?");
  const pause = page.getByRole("button", { name: "Pause the reminders" });
  await pause.click();
  await expect(page.getByText("Choose a day after today.")).toBeVisible();
  await expect(day).toBeFocused();
  const back = new Date(clock.now() + 9 * DAY);
  await day.fill(back.toISOString().slice(0, 10));
  await pause.click();
  const goOn = page.getByRole("button", { name: "Go on again" });
  await expect(goOn).toBeFocused();
  await expectAccessible(page);
  await page.reload();
  const month = back.toLocaleString("en-GB", { month: "long", timeZone: "UTC" });
  const until = new RegExp(`^No reminder comes before \\w+ ${back.getUTCDate()} ${month}`, "u");
  await expect(page.getByText(until).first()).toBeVisible();
  await save(page);
  await expect(page.getByText(/^None comes before /)).toBeVisible();

  await goOn.click();
  await expect(page.getByText("The reminders go on.")).toBeVisible();
  await expect(page.getByText(until)).toHaveCount(0);
  await expect(pause).toBeFocused();
});

/** What stands in for a browser's push service: asked, or told, whether this browser is subscribed. */
interface PushService {
  readonly pushService: (change: "take" | "drop" | "ask") => Promise<boolean>;
}

/**
 * A browser's subscription with real keys; headless browsers have no service of their own to subscribe with. Gives whether the
 * browser is subscribed.
 */
async function canSubscribe(context: BrowserContext, endpoint: string): Promise<() => boolean> {
  await context.grantPermissions(["notifications"], { origin: WEB });
  const keys = {
    p256dh: createECDH("prime256v1").generateKeys("base64url"),
    auth: randomBytes(16).toString("base64url"),
  };
  let subscribed = false;
  await context.exposeFunction("pushService", (change: "take" | "drop" | "ask") => {
    if (change !== "ask") subscribed = change === "take";
    return subscribed;
  });
  await context.addInitScript(
    (told) => {
      const own = window as unknown as PushService;
      const unsubscribe = async () => !(await own.pushService("drop"));
      const held = { ...told, toJSON: () => told, unsubscribe };
      const registration = {
        pushManager: {
          subscribe: async () => (await own.pushService("take")) && held,
          getSubscription: async () => ((await own.pushService("ask")) ? held : null),
        },
      };
      const { serviceWorker } = navigator;
      Object.defineProperty(serviceWorker, "ready", { get: async () => registration });
      Object.defineProperty(serviceWorker, "getRegistration", { value: async () => registration });
    },
    { endpoint, keys },
  );
  return () => subscribed;
}

test("a browser that says no leaves everything as it was; one that says yes gets the reminder instead of a mail", async ({
  page,
  openBrowser,
  clock,
}) => {
  const asked: IncomingHttpHeaders[] = [];
  const service = createServer((request, response) => {
    asked.push(request.headers);
    request.resume().on("end", () => response.writeHead(201).end());
  });
  await new Promise<void>((resolve) => service.listen(0, "127.0.0.1", resolve));
  const endpoint = `http://127.0.0.1:${(service.address() as AddressInfo).port}/noor`;

  await signInAsDemo(page, BY_PUSH.name);
  await openReminders(page);
  await box(page, "By e-mail").check();
  await box(page, "By notification").check();
  await save(page);
  await expect(page.getByText(/This browser said no/)).toBeVisible();
  await openReminders(page);
  await expect(box(page, "By e-mail")).not.toBeChecked();

  const phone = await openBrowser({ viewport: { width: 390, height: 844 } });
  await canSubscribe(phone.context(), endpoint);
  await signInAsDemo(phone, BY_PUSH.name);
  await openReminders(phone);
  await chooseNow(phone, clock.now());
  await box(phone, "By e-mail").check();
  await box(phone, "By notification").check();
  await save(phone);
  await expect(phone.getByText("Saved.")).toBeVisible();

  await clock.moveTo(clock.now() + 6 * MINUTE);
  await expect.poll(() => asked.length, { timeout: 20_000 }).toBe(1);
  expect(asked[0]).toMatchObject({ "content-encoding": "aes128gcm", topic: "check-in" });
  expect(await lettersTo(BY_PUSH.email)).toEqual([]);
  service.close();
});

/** A browser in which a runner takes notifications; gives whether it still takes them. */
async function subscribedAs(phone: Page, name: string): Promise<() => boolean> {
  // Nobody is reminded there: it is let go of before anything is due.
  const subscribed = await canSubscribe(phone.context(), "http://127.0.0.1:9/second");
  await signInAsDemo(phone, name);
  await openToday(phone);
  await expectSynced(phone);
  await openReminders(phone);
  await box(phone, "By notification").check();
  await save(phone);
  await expect(phone.getByText("Saved.")).toBeVisible();
  expect(subscribed()).toBe(true);
  return subscribed;
}

test("who signs out of a browser is reminded there no more: neither the browser nor we keep the other's address", async ({
  openBrowser,
  records,
}) => {
  const runnerId = await records.personId(BY_PUSH.email);
  const before = await records.browsers(runnerId);
  const phone = await openBrowser({ viewport: { width: 390, height: 844 } });
  const subscribed = await subscribedAs(phone, BY_PUSH.name);
  expect(await records.browsers(runnerId)).toBe(before + 1);
  await phone.goto(`${WEB}/account`);
  await phone.getByRole("button", { name: "Sign out here" }).click();
  await expect(phone).toHaveURL(`${WEB}/`);
  expect(subscribed()).toBe(false);
  expect(await records.browsers(runnerId)).toBe(before);
});

test("who signs in where somebody else never signed out isn't reminded of the other's morning", async ({
  openBrowser,
}) => {
  const phone = await openBrowser({ viewport: { width: 390, height: 844 } });
  const subscribed = await subscribedAs(phone, BY_PUSH.name);
  await signInAsDemo(phone, BY_MAIL.name);
  await openToday(phone);
  await expect.poll(subscribed).toBe(false);
});

test("a notification is said by the worker in words of its own, whatever the message says", async ({
  openPhone,
}) => {
  const phone = await openPhone();
  const page = await phone.open();
  await page.context().grantPermissions(["notifications"], { origin: WEB });
  await signInAsDemo(page, BY_PUSH.name);
  await openToday(page);
  // The worker is the one that is kept, and runs.
  await untilKept(page);
  const { worker, push } = await appWorkerOf(page);
  const notices = await noticesOf(worker);
  await push(JSON.stringify({ kind: "morning", locale: "en" }));
  const [first] = await expectNotices(notices, 1);
  expect(first).toEqual({
    ...{ title: "Your morning check-in", body: "One tap opens it." },
    ...{ lang: "en", tag: "check-in" },
  });

  // A message with words in it, and one that can't be read: shown, as browsers want, but never as they say.
  const strange = {
    kind: "followUp",
    locale: "fr",
    title: "Your heel",
    url: "https://elsewhere.test",
  };
  await push(JSON.stringify(strange));
  await push("no message of ours");
  const [, second, third] = await expectNotices(notices, 3);
  expect(second).toMatchObject({ lang: "fr", tag: "check-in" });
  expect(JSON.stringify(second)).not.toMatch(/heel|elsewhere/u);
  expect(third).toEqual(first);
});

/** Waits until the worker asked for so many notifications. */
async function expectNotices(
  notices: () => Promise<readonly Notice[]>,
  many: number,
): Promise<readonly Notice[]> {
  await expect
    .poll(async () => (await notices()).length, { message: "notifications that were asked for" })
    .toBe(many);
  return notices();
}
