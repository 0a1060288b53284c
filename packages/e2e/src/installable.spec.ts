import { expect, test } from "#journey.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { WEB } from "#place.ts";

interface Icon {
  readonly src: string;
  readonly sizes: string;
  readonly purpose: string;
}

/** Width and height as a PNG's first chunk tells them. */
function sizeOf(png: Buffer): string {
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

test("the app can be put on a home screen, in the language that was chosen", async ({ page }) => {
  for (const [locale, shortcut] of [
    ["en", "Check in"],
    ["fr", "Faire le point du jour"],
  ] as const) {
    await page.context().addCookies([{ name: "locale", value: locale, url: WEB }]);
    await page.goto(WEB);
    const link = page.locator('link[rel="manifest"]');
    const asked = await page.request.get(WEB + (await link.getAttribute("href")));
    expect(asked.headers()["content-type"]).toMatch(/^application\/manifest\+json/);
    const manifest = await asked.json();
    expect(manifest).toMatchObject({
      ...{ id: "/", name: "Springback", lang: locale, start_url: "/today", display: "standalone" },
      shortcuts: [{ name: shortcut, url: "/check-in" }],
    });
    const icons = manifest.icons as readonly Icon[];
    expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      ...["192x192 any", "512x512 any", "512x512 maskable"],
    ]);
    for (const { src, sizes } of icons)
      expect(sizeOf(await (await page.request.get(WEB + src)).body()), src).toBe(sizes);
  }
  const touch = page.locator('link[rel="apple-touch-icon"]');
  await expect(touch).toHaveAttribute("sizes", "180x180");
  const icon = await page.request.get(new URL((await touch.getAttribute("href")) ?? "", WEB).href);
  expect(sizeOf(await icon.body())).toBe("180x180");
});

test("how the app goes on a home screen can be read again at any time", async ({ page }) => {
  await signInAsDemo(page, "Hugh Patel");
  await page.goto(`${WEB}/more`);
  await page.getByRole("link", { name: /^Settings/ }).click();
  const how = page.getByRole("region", { name: "Put Springback on your home screen" });
  await expect(how.getByText("Press Share in Safari, then Add to Home Screen.")).toBeVisible();
});

test("the worker's script is looked at again each time, and lives under a policy of its own", async ({
  page,
}) => {
  const script = await page.request.get(`${WEB}/_next/static/service-worker/sw.js`);
  expect(script.status()).toBe(200);
  expect(script.headers()).toMatchObject({
    "content-security-policy": "default-src 'self'",
    "service-worker-allowed": "/",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "public, max-age=0, must-revalidate",
  });
});
