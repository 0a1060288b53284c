import type { Locator, Page } from "@playwright/test";
import { journeyOf, SHOWN, type StoryId } from "@springback/core/journeys/told";
import { expect, test } from "#journey.ts";
import { expectUsable } from "#pages/accessible.ts";
import { press } from "#pages/first-check.ts";
import { WEB } from "#place.ts";
import { englishFinder } from "#words/catalogue.ts";
import { textsOn } from "#words/texts-on.ts";

/** The state of each day of a story, as the tests of the rules have it written. */
const writtenOf = (id: StoryId): readonly string[] =>
  journeyOf(id).expected.map(({ lines: [decision = "", because = ""] }) =>
    because.startsWith("because B0") ? "see" : (decision.split(":")[0] ?? ""),
  );

const pickStory = (page: Page, title: RegExp) => press(page.getByRole("radio", { name: title }));
const button = (page: Page, name: string): Locator =>
  page.getByRole("button", { name, exact: true });

/** The page shows the answer of this day of the story, and by their shapes those of the days before, and no more. */
async function expectDay(page: Page, states: readonly string[], place: number): Promise<void> {
  const main = page.getByRole("main");
  const heading = new RegExp(
    `^(?:Day|Jour)\\s${place + 1}\\s(?:of|sur)\\s${states.length}\\b`,
    "u",
  );
  await expect(main.getByRole("heading", { level: 3, name: heading })).toBeVisible();
  await expect(main.locator("[data-decision]")).toHaveAttribute(
    "data-decision",
    states[place] ?? "",
  );
  const shapes = main.locator("ol button [data-shape]");
  await expect(shapes).toHaveCount(place + 1);
  const drawn = await shapes.evaluateAll((all) => all.map((one) => one.getAttribute("data-shape")));
  expect(drawn).toEqual(states.slice(0, place + 1));
}

test("a visitor goes through a made-up runner's days by taps and by keys, and each is answered as the tests of the rules have it", async ({
  page,
}) => {
  const states = writtenOf("lag");
  const last = states.length - 1;
  await page.goto(WEB);
  await page.getByRole("link", { name: "A runner’s weeks, day by day" }).click();
  await expect(page).toHaveURL(`${WEB}/example`);
  await expect(page.getByText(/It’s an example and not advice for you/u)).toBeVisible();
  await pickStory(page, /^The morning after/u);
  for (let place = 0; place < last; place += 1) {
    await expectDay(page, states, place);
    await button(page, "Next day").click();
  }
  await expectDay(page, states, last);
  await expect(button(page, "Next day")).toBeDisabled();

  await test.step("the arrows go back and on", async () => {
    for (let place = last - 1; place >= 0; place -= 1) {
      await page.keyboard.press("ArrowLeft");
      await expectDay(page, states, place);
    }
    await expect(button(page, "Day before")).toBeDisabled();
    for (let place = 1; place <= 2; place += 1) {
      await page.keyboard.press("ArrowRight");
      await expectDay(page, states, place);
    }
    await expect(page.getByText("Run, 8 km, 55 min")).toBeVisible();
  });

  await test.step("a day that was read can be gone back to, and the story begun again", async () => {
    await page.getByRole("button", { name: /^Day 2: /u }).click();
    await expectDay(page, states, 1);
    await button(page, "Day before").click();
    await expectDay(page, states, 0);
    await button(page, "Next day").click();
    await button(page, "From the start").click();
    await expectDay(page, states, 0);
  });
});

test("the first page shows one of those mornings, answered by the rules, and the way to the others", async ({
  page,
}) => {
  const card = page.getByRole("main").locator("[data-decision]");
  await page.goto(WEB);
  await expect(card).toHaveAttribute("data-decision", "modify");
  await expect(card).toContainText("Planned: Run, 6 km");
  await page.getByRole("link", { name: "Go through the days of made-up runners" }).click();
  await expect(page).toHaveURL(`${WEB}/example`);
  await page.goto(`${WEB}/fr`);
  await expect(card).toContainText("Prévu : Course, 6 km".replaceAll(" :", "\u00a0:"));
});

test("every story ends as it is written, with the rule, its numbers and its source behind each answer", async ({
  page,
}) => {
  await page.goto(`${WEB}/example`);
  const main = page.getByRole("main");
  const stories = Object.keys(SHOWN) as StoryId[];
  const radios = main.getByRole("radio");
  await expect(radios).toHaveCount(stories.length);
  for (const [place, id] of stories.entries()) {
    const states = writtenOf(id);
    await press(radios.nth(place));
    await expectDay(page, states, 0);
    for (let day = 1; day < states.length; day += 1) await button(page, "Next day").click();
    await expectDay(page, states, states.length - 1);
  }
  await main.getByText("Why? Every rule and its source").click();
  await expect(main.getByRole("heading", { name: "This decided" })).toBeVisible();
  await expectUsable(page);
});

test("a warning sign in a story stays until a go-ahead, in French too, for everybody to read", async ({
  page,
}) => {
  const states = writtenOf("flag");
  const first = states.indexOf("see");
  await page.goto(`${WEB}/fr/example`);
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await pickStory(page, /^Un signe d’alerte/u);
  const isEnglish = await englishFinder();
  for (const place of states.keys()) {
    await expectDay(page, states, place);
    expect((await textsOn(page)).filter(isEnglish)).toEqual([]);
    if (place === first) await expectUsable(page);
    if (place < states.length - 1) await button(page, "Jour suivant").click();
  }
  await button(page, "Depuis le début").click();
  await expectDay(page, states, 0);
  await page.getByRole("button", { name: "English" }).click();
  await expect(page).toHaveURL(`${WEB}/example`);
});
