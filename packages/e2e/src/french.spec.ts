import type { Page } from "@playwright/test";
import { explain } from "@springback/core/explain";
import { ENGLISH } from "@springback/core/words/en";
import { FRENCH } from "@springback/core/words/fr";
import { expect, test } from "#journey.ts";
import { press } from "#pages/first-check.ts";
import { readIn } from "#pages/language.ts";
import { OPEN_SCREENS, RUNNER_SCREENS } from "#pages/screens.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { WEB } from "#place.ts";
import { englishFinder } from "#words/catalogue.ts";
import { textsOn } from "#words/texts-on.ts";

/** Opens screens, and finds on each whatever the app still says in English. */
async function englishOn(page: Page, paths: readonly string[]): Promise<readonly string[]> {
  const left: string[] = [];
  for (const path of paths) {
    await page.goto(WEB + path);
    await expect(page.locator("html"), path).toHaveAttribute("lang", "fr");
    await expect(page.getByRole("heading", { level: 1 }), path).toHaveCount(1);
    left.push(...(await englishHere(page)).map((text) => `${path}: ${text}`));
  }
  return left;
}

async function englishHere(page: Page): Promise<readonly string[]> {
  const isEnglish = await englishFinder();
  return (await textsOn(page)).filter(isEnglish);
}

const RUNNER = [...RUNNER_SCREENS, "/plans", "/fr/learn", "/tests?test=heelRaise"];

test("what the tables say in English is found on an English page, so a French one can be trusted", async ({
  page,
}) => {
  await page.goto(`${WEB}/plans`);
  expect((await englishHere(page)).length).toBeGreaterThan(20);
});

test("a visitor who reads French finds no English on any page", async ({ page }) => {
  await readIn(page, "fr");
  // An English address leads its reader on in French.
  expect(await englishOn(page, OPEN_SCREENS)).toEqual([]);
});

test("a runner who reads French finds no English on any screen", async ({ page }) => {
  test.setTimeout(180_000);
  await signInAsDemo(page, "Maya Lindqvist");
  await readIn(page, "fr");
  expect(await englishOn(page, RUNNER)).toEqual([]);
});

test("nor where a flag is open, a day was changed, nothing is told yet, or the plan has ended", async ({
  openBrowser,
}) => {
  test.setTimeout(180_000);
  const left: string[] = [];
  for (const name of ["Ines Moreau", "Tom Okafor", "Noor Haddad", "Erik Sand"]) {
    const page = await openBrowser({ viewport: { width: 390, height: 844 } });
    await signInAsDemo(page, name);
    await readIn(page, "fr");
    const paths = ["/today", "/strength", "/plan", "/history", "/subscription", "/progress"];
    left.push(...(await englishOn(page, paths)).map((text) => `${name} ${text}`));
  }
  expect(left).toEqual([]);
});

test("a red flag answered in French is a French screen, with no way past it", async ({ page }) => {
  await readIn(page, "fr");
  await page.goto(`${WEB}/check`);
  const questions = page.getByRole("main").locator("ol > li");
  const asked = await questions.count();
  expect(asked).toBeGreaterThan(3);
  for (let at = 0; at < asked; at += 1)
    await press(questions.nth(at).getByRole("radio", { name: at === 0 ? "Oui" : "Non" }));
  for (const box of await questions.nth(0).getByRole("checkbox").all()) await press(box);
  await page.getByRole("button", { name: "Continuer" }).click();
  await expect(page.locator('[data-decision="see"]')).toBeVisible();
  expect(await englishHere(page)).toEqual([]);
});

test("a refusal is said in French: the server's own, and that it can't be reached", async ({
  page,
  watch,
}) => {
  watch.tolerate(/auth\/link|Failed to load resource/);
  await readIn(page, "fr");
  await page.goto(`${WEB}/sign-in`);
  await page.getByRole("textbox").fill("maya..lindqvist@example.org");
  await page.getByRole("button", { name: "M’envoyer le lien" }).click();
  await expect(page.getByText("Nous ne pouvons pas écrire à cette adresse.")).toBeVisible();
  expect(await englishHere(page)).toEqual([]);
  await page.route("**/auth/link", (route) => route.abort());
  await page.getByRole("textbox").fill("maya@example.org");
  await page.getByRole("button", { name: "M’envoyer le lien" }).click();
  await expect(page.getByText("Nous ne pouvons pas écrire à cette adresse.")).toBeHidden();
  expect(await englishHere(page)).toEqual([]);
});

test("a phone that reads French is sent no word of the rules in English", async ({ page }) => {
  await signInAsDemo(page, "Maya Lindqvist");
  await readIn(page, "fr");
  const scripts: string[] = [];
  page.on("response", async (response) => {
    if (response.request().resourceType() !== "script") return;
    scripts.push(await response.text().catch(() => ""));
  });
  for (const path of ["/today", "/strength", "/check", "/plan", "/messages", "/progress"]) {
    await page.goto(WEB + path);
    await page.waitForLoadState("networkidle");
  }
  const sent = scripts.join("\n");
  expect(sent).toContain(explain("B8", FRENCH).title);
  for (const rule of ["B7", "B8"]) expect(sent).not.toContain(explain(rule, ENGLISH).title);
});

test("a browser that asks for French is answered in it before anybody chose", async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: "fr-FR" });
  const page = await context.newPage();
  expect(await englishOn(page, ["/check", "/sign-in"])).toEqual([]);
  await context.close();
});
