import { expect, test } from "#journey.ts";
import { expectStays, priceOf } from "#pages/plans.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { STRIPE, WEB } from "#place.ts";

test("whoever opens a French address reads French, and goes on in it", async ({ page }) => {
  await page.goto(`${WEB}/fr`);
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page).toHaveTitle(/courir, adapter ou se reposer/);
  await page.getByRole("link", { name: "Évaluer mon tendon" }).click();
  await expect(page).toHaveURL(`${WEB}/check`);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await page.goto(`${WEB}/plans`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ce que cela coûte");
});

test("a reader changes the language on the page they read, without scripts too, and it stays", async ({
  page,
}) => {
  await page.goto(`${WEB}/plans`);
  await page.getByRole("button", { name: "Français" }).click();
  await expect(page).toHaveURL(`${WEB}/fr/plans`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ce que cela coûte");
  await page.goto(`${WEB}/sign-in`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Se connecter");
  await page.goto(`${WEB}/fr/plans`);
  await page.getByRole("button", { name: "English" }).click();
  await expect(page).toHaveURL(`${WEB}/plans`);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What it costs");
});

test("who signs in, has a spent link, takes the check or has no line changes the language where they are", async ({
  page,
}) => {
  for (const address of [
    ...["/sign-in", "/sign-in?next=%2Fruns%3Flog", "/auth/confirm?problem=spent", "/check"],
    "/shell",
  ]) {
    await page.goto(WEB + address);
    await page.getByRole("button", { name: "Français" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    await expect(page).toHaveURL(WEB + address);
    await page.getByRole("button", { name: "English" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  }
});

test("a runner changes the language in their own pages", async ({ page }) => {
  await signInAsDemo(page, "Jonas Weber");
  await page.goto(`${WEB}/today`);
  await page.getByRole("button", { name: "Français" }).click();
  await expect(page).toHaveURL(`${WEB}/today`);
  await expect(page.getByRole("navigation", { name: "Principale" })).toContainText("Aujourd’hui");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("navigation", { name: "Main" })).toContainText("Today");
});

/** What a search engine is answered: it keeps no cookie, so no page speaks by an earlier one's choice. */
const asked = async (url: string): Promise<string> => (await fetch(url)).text();

test("search engines find every open page, and each translated one in both languages", async () => {
  expect(await asked(`${WEB}/robots.txt`)).toContain(`Sitemap: ${WEB}/sitemap.xml`);
  const map = await asked(`${WEB}/sitemap.xml`);
  const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map((found) => found[1] ?? "");
  expect(listed.length).toBeGreaterThan(10);
  for (const url of listed)
    expect(await asked(url), url).toMatch(/<meta name="description" content="[^"]{20,}/);
  for (const path of [
    ...["/", "/fr", "/plans", "/fr/plans", "/learn", "/fr/learn", "/promises", "/fr/promises"],
    ...["/example", "/fr/example"],
    ...["/learn/how-long-it-takes", "/fr/learn/combien-de-temps"],
  ]) {
    expect(listed.map((url) => new URL(url).pathname)).toContain(path);
    const page = await asked(WEB + path);
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(page)?.[1] ?? "";
    expect(new URL(canonical).pathname).toBe(path);
    const others = [...page.matchAll(/<link rel="alternate" hreflang="([^"]+)"/gi)];
    expect(others.map((found) => found[1])).toEqual(["en", "fr", "x-default"]);
  }
});

test("a runner tries the plan without a card, and reads the day it ends, what it costs then, and what stays without it", async ({
  page,
}) => {
  await signInAsDemo(page, "Noor Haddad");
  await page.goto(`${WEB}/plans`);
  await expectStays(page, "What stays when you leave");
  const euros = await priceOf(page, "Runner");
  await page.getByRole("button", { name: "Try 14 days" }).click();
  await expect(page.getByText(/^You are trying it until \w+day \d+ \w+\. /)).toBeVisible();
  await page.goto(`${WEB}/subscription`);
  await expect(page.getByText("You are on a trial. The trial ends on")).toBeVisible();
  await expectStays(page, "Yours with or without a subscription");
  // Where a card is added stands the price that was said.
  await page.getByRole("button", { name: "Add a card, or end the trial" }).click();
  await expect(page).toHaveURL((url) => url.origin === STRIPE);
  await expect(
    page.getByText(`Springback Runner, ${euros} EUR a month`, { exact: true }),
  ).toBeVisible();
});
