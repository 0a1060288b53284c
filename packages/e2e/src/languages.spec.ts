import { expect, test } from "#journey.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { WEB } from "#place.ts";

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

test("a runner changes the language in their own pages", async ({ page }) => {
  await signInAsDemo(page, "Jonas Weber");
  await page.goto(`${WEB}/today`);
  await page.getByRole("button", { name: "Français" }).click();
  await expect(page).toHaveURL(`${WEB}/today`);
  await expect(page.getByRole("navigation", { name: "Main" })).toContainText("Aujourd’hui");
});

test("search engines find every open page, and each translated one in both languages", async ({
  page,
}) => {
  const robots = await (await page.request.get(`${WEB}/robots.txt`)).text();
  expect(robots).toContain(`Sitemap: ${WEB}/sitemap.xml`);
  const map = await (await page.request.get(`${WEB}/sitemap.xml`)).text();
  const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map((found) => found[1] ?? "");
  expect(listed.length).toBeGreaterThan(10);
  for (const url of listed) {
    const head = await (await page.request.get(url)).text();
    expect(head, url).toMatch(/<meta name="description" content="[^"]{20,}/);
  }
  for (const path of ["/", "/fr", "/plans", "/fr/plans"]) {
    expect(listed.map((url) => new URL(url).pathname)).toContain(path);
    await page.goto(WEB + path);
    const canonical = page.locator('link[rel="canonical"]');
    expect(new URL((await canonical.getAttribute("href")) ?? "", WEB).pathname).toBe(path);
    for (const language of ["en", "fr", "x-default"])
      await expect(page.locator(`link[rel="alternate"][hreflang="${language}"]`)).toHaveCount(1);
  }
});

test("a runner tries the plan without a card, and reads the day it ends", async ({ page }) => {
  await signInAsDemo(page, "Noor Haddad");
  await page.goto(`${WEB}/plans`);
  await page.getByRole("button", { name: "Try it for 14 days" }).click();
  await expect(page.getByText(/^You are trying it until \w+day \d+ \w+\. /)).toBeVisible();
  await page.goto(`${WEB}/subscription`);
  await expect(page.getByText("You are on a trial. The trial ends on")).toBeVisible();
});
