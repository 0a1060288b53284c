import type { Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { DAY } from "#moved-clock.ts";
import {
  answerThree,
  countTaps,
  expectAtTop,
  LINE_CUT,
  median,
  openCheckIn,
  previewTimes,
  saveWalking,
} from "#pages/check-in.ts";
import { pick, pickPain, question } from "#pages/first-check.ts";
import { reachButton, reachQuestion } from "#pages/keyboard.ts";
import { untilKept } from "#pages/kept.ts";
import { expectNumbers, expectRulesInOrder } from "#pages/rules.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { stopInMidSave } from "#pages/stored.ts";
import { answerOfToday, expectSynced, openToday } from "#pages/today.ts";
import { WEB } from "#place.ts";

const MAYA = { name: "Maya Lindqvist", email: "maya@demo.springback.test" };

/** Signs in, and waits until the phone has all that a morning without a line takes. */
async function settleIn(page: Page): Promise<void> {
  await signInAsDemo(page, MAYA.name);
  await openToday(page);
  await expectSynced(page);
  await untilKept(page);
}

test.beforeEach(async ({ clock, watch }) => {
  watch.tolerate(LINE_CUT);
  await clock.moveToNext(7, 30);
});

test("a morning's check-in is four taps, answered from the phone alone after a cold start, and stored once when the line is back", async ({
  openPhone,
  records,
}) => {
  const runnerId = await records.personId(MAYA.email);
  const before = await records.facts(runnerId);
  const phone = await openPhone();
  await settleIn(await phone.open());
  phone.line.cut();
  let page = await phone.open();
  const began = performance.now();
  await openCheckIn(page);
  const taps = await countTaps(page);
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await answerThree(page, 1, 1);
  await expect(page.getByText(/^Walking normally: /)).toBeVisible();
  await saveWalking(page);
  expect(performance.now() - began).toBeLessThan(15_000);
  expect(await taps()).toBe(4);
  await expect(page.getByText(/^Saved on this phone: 2 answers/)).toBeVisible();
  expect(phone.line.calls.answered).toBe(0);

  // Another start, still without a line: the answer and what is to be sent are there.
  page = await phone.open();
  await page.goto(`${WEB}/more`);
  await expect(page.getByText(/^Saved on this phone: 2 answers/)).toBeVisible();
  await openToday(page);
  await expect(answerOfToday(page)).toBeVisible();
  await page.getByRole("link", { name: /^Why\?/ }).click();
  await expect(page.getByRole("heading", { name: "Why this answer" })).toBeVisible();
  await expect(page.getByText("This gave the answer")).toHaveCount(1);
  await expect(page.getByText("Asked, and doesn’t apply").first()).toBeVisible();
  const rules = page.getByRole("region", { name: "The rules, in order" });
  await expectRulesInOrder(rules);
  await expectNumbers(rules, "B3", { "Pain now": "1 of 10", Limit: "3 of 10" });
  expect(await records.facts(runnerId)).toHaveLength(before.length);

  phone.line.open();
  await openToday(page);
  await expectSynced(page);
  await openToday(page);
  await expectSynced(page);
  const stored = (await records.facts(runnerId)).slice(before.length);
  expect(stored.map(({ kind }) => kind).toSorted()).toEqual(["morning", "now"]);
  expect(stored.find(({ kind }) => kind === "morning")?.entry).toMatchObject({
    ...{ pain: 1, stiffnessMin: 5, swelling: null },
  });
});

test("a morning's check-in can be done with the keyboard alone", async ({ page, records }) => {
  const runnerId = await records.personId(MAYA.email);
  const before = (await records.facts(runnerId)).length;
  await signInAsDemo(page, MAYA.name);
  await openCheckIn(page);
  for (const [asked, steps] of [
    ["Your first steps this morning", 1],
    ["Morning stiffness", 1],
    ["Pain right now", 1],
  ] as const) {
    await reachQuestion(page, asked);
    await page.keyboard.press("Space");
    for (let step = 0; step < steps; step += 1) await page.keyboard.press("ArrowRight");
  }
  await expect(page.getByText(/^Walking normally: /)).toBeVisible();
  await reachButton(page, "I walk normally, save");
  await page.keyboard.press("Enter");
  await expect(answerOfToday(page)).toBeVisible();
  await expectSynced(page);
  const stored = (await records.facts(runnerId)).slice(before);
  expect(stored.find(({ kind }) => kind === "now")?.entry).toMatchObject({ pain: 1, limp: false });
});

test("the answer follows the thumb within a tenth of a second on a slow phone without a line", async ({
  openPhone,
}) => {
  const phone = await openPhone();
  await settleIn(await phone.open());
  phone.line.cut();
  const page = await phone.open();
  await openCheckIn(page);
  await answerThree(page, 1, 1);
  await expect(page.getByText(/^Walking normally: /)).toBeVisible();
  const slow = await page.context().newCDPSession(page);
  await slow.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const thumb = Array.from({ length: 7 }, () => [8, 1, 9, 0, 10, 1]).flat();
  const times = await previewTimes(page, thumb);
  const said = `milliseconds from tap to paint: ${times.map(Math.round).join(" ")}`;
  expect(median(times), said).toBeLessThan(100);
});

test("days nobody answered stay open: nothing is stored for them, and Today says so", async ({
  page,
  clock,
  records,
}) => {
  const runnerId = await records.personId(MAYA.email);
  await signInAsDemo(page, MAYA.name);
  await clock.moveTo(clock.now() + 3 * DAY);
  const before = await records.facts(runnerId);
  await openCheckIn(page);
  await answerThree(page, 2, 1);
  await saveWalking(page);
  await expect(page.getByText(/days? without an answer before today/)).toBeVisible();
  await expectSynced(page);
  const stored = (await records.facts(runnerId)).slice(before.length);
  const mornings = stored.filter(({ kind }) => kind === "morning");
  expect(mornings.map(({ entry }) => entry["pain"])).toEqual([2]);
});

test("a phone that dies while it saves has the whole check-in or none of it, and what was typed", async ({
  openPhone,
  records,
}) => {
  const runnerId = await records.personId(MAYA.email);
  const before = (await records.facts(runnerId)).length;
  const phone = await openPhone();
  await settleIn(await phone.open());
  phone.line.cut();
  let page = await phone.open();
  await openCheckIn(page);
  await answerThree(page, 2, 1);
  const isHalfway = await stopInMidSave(page);
  await page.getByRole("button", { name: "I walk normally, save" }).click();
  await isHalfway();

  page = await phone.open();
  phone.line.open();
  await openToday(page);
  await expectSynced(page);
  expect(await records.facts(runnerId)).toHaveLength(before);
  await openCheckIn(page);
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(3);
  await saveWalking(page);
  await expectSynced(page);
  expect(await records.facts(runnerId)).toHaveLength(before + 2);
});

test("two phones that were both offline end up with the same answer, and every fact once", async ({
  openPhone,
  records,
}) => {
  const runnerId = await records.personId(MAYA.email);
  const before = (await records.facts(runnerId)).length;
  const phones = [await openPhone(), await openPhone()];
  const pages: Page[] = [];
  for (const phone of phones) {
    const page = await phone.open();
    await settleIn(page);
    phone.line.cut();
    await openCheckIn(page);
    pages.push(page);
  }
  for (const [place, page] of pages.entries()) {
    await answerThree(page, 1 + place, 1 + place);
    await saveWalking(page);
  }
  for (const phone of phones) phone.line.open();
  // Each has what the other said after both have been heard.
  for (const page of [...pages, ...pages]) {
    await openToday(page);
    await expectSynced(page);
  }
  expect(await records.facts(runnerId)).toHaveLength(before + 4);
  const answers = await Promise.all(pages.map((page) => answerOfToday(page).innerText()));
  expect(answers[0]).toBe(answers[1]);
});

test("a morning can be put right for a day: what was said before stands by its question, and stays in the record", async ({
  page,
  records,
}) => {
  const runnerId = await records.personId(MAYA.email);
  await signInAsDemo(page, MAYA.name);
  await openCheckIn(page);
  await answerThree(page, 5, 1);
  await saveWalking(page);
  await expectSynced(page);
  await page.getByRole("button", { name: "Something changed" }).click();
  await expectAtTop(page);
  await expect(page.getByRole("main")).toBeFocused();
  await expect(page.getByText("You answered 5 of 10 this morning.")).toBeVisible();
  await expect(page.getByText(/^Today at \d\d:\d\d you said 1 of 10\.$/)).toBeVisible();
  await page.getByRole("button", { name: "Correct this morning’s answer" }).click();
  await answerThree(page, 2, 1);
  await saveWalking(page);
  await expectSynced(page);
  const mornings = (await records.facts(runnerId, "morning")).slice(-2);
  expect(new Set(mornings.map(({ entry }) => entry["pain"]))).toEqual(new Set([5, 2]));
  expect(new Set(mornings.map(({ at }) => at.getTime())).size).toBe(1);
});

test("a check-in marks how it was last time, asks how yesterday's run has settled, and has what is new behind one line", async ({
  page,
  clock,
  records,
}) => {
  const runnerId = await records.personId(MAYA.email);
  const last = async (kind: string) => (await records.facts(runnerId, kind)).at(-1)?.entry;
  await signInAsDemo(page, MAYA.name);
  await page.goto(`${WEB}/runs?log`);
  await page.getByLabel("Distance").fill("5");
  await pickPain(page, "Worst pain during it", 1);
  await pickPain(page, "Pain just after", 1);
  await page.getByRole("button", { name: "No limp, save" }).click();
  await expect(page.getByText(/^Session saved\./)).toBeVisible();
  await openCheckIn(page);
  await answerThree(page, 3, 1);
  await saveWalking(page);
  await expectSynced(page);

  await clock.moveToNext(7, 30);
  await openCheckIn(page);
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(page.getByText("The small ring marks your last answer, 3.")).toBeVisible();
  // Stiffness is told beside what is usual.
  await expect(question(page, "Morning stiffness")).toHaveAccessibleDescription(
    /^Usual for you: \d+ min\. Last time: 5 min\./,
  );
  const settling = page.getByRole("region", { name: "A day later" });
  await expect(settling.getByRole("group")).toHaveCount(1);
  await pickPain(page, /^Run, .*: how is it now\?$/, 1);
  await expect(page.getByRole("group", { name: "Swelling", exact: true })).toBeHidden();
  await page.getByText("Anything new? Swelling, night, medicine").click();
  await pick(page, /^Swelling$/, "A little");
  await pick(page, "Did it wake you at night?", "Yes");
  await answerThree(page, 2, 1);
  await saveWalking(page);
  await expectSynced(page);
  const run = await last("session");
  expect(await last("settling")).toMatchObject({ session: run?.["id"], pain24h: 1 });
  expect(await last("morning")).toMatchObject({
    ...{ pain: 2, stiffnessMin: 5, swelling: "mild", nightPain: true, painMedsLast24h: null },
  });
  await openCheckIn(page);
  await expect(settling).toHaveCount(0);
});

test("a runner who reads French reads Today, the check-in and the rules in French", async ({
  page,
}) => {
  await signInAsDemo(page, MAYA.name);
  await page.context().addCookies([{ name: "locale", value: "fr", url: WEB }]);
  await page.goto(`${WEB}/check-in`);
  await expect(page.getByRole("heading", { name: /Comment ça va aujourd’hui/ })).toBeVisible();
  await expect(page.getByRole("button", { name: "Je boite, enregistrer" })).toBeVisible();
  await page.goto(`${WEB}/today/why`);
  await expect(page.getByRole("heading", { name: "Pourquoi cette réponse" })).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(/\b(the|your|with|applies)\b/);
});
