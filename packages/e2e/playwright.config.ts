import { defineConfig } from "@playwright/test";

/** What `node scripts/run.mjs test browser` tells the journeys about the stack it started. */
const { CHROME_PATH, CHROME_ENV = "{}", PICTURES, SPEC } = process.env;

if (!process.env["WEB_URL"])
  throw new Error(
    "The journeys need a running Springback: start them with `node scripts/run.mjs test build browser`.",
  );

/** A phone in one hand (journeys are phone first); a desk where a coach works. */
export default defineConfig({
  testDir: "src",
  // One clock and one database for all: journeys take turns. Beside them stands the player, alone for minutes with its sounds.
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    browserName: "chromium",
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    locale: "en-GB",
    timezoneId: "Europe/London",
    reducedMotion: "reduce",
    // A page that a busy machine is slow to make would be drawn by the phone instead; phones of offline.spec.ts have workers.
    serviceWorkers: "block",
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: {
      ...(CHROME_PATH ? { executablePath: CHROME_PATH } : {}),
      env: { ...process.env, ...JSON.parse(CHROME_ENV) },
    },
  },
  // Asked for with PICTURES=1: the README's pictures and nothing else. The walk moves the clock by weeks, so it goes last.
  // SPEC="check-in|runs" asks for the journeys whose file names hold it.
  projects: PICTURES
    ? [{ name: "pictures", testMatch: "pictures.spec.ts" }]
    : SPEC
      ? [{ name: "asked for", workers: 1, testMatch: new RegExp(`(?:${SPEC})[^/]*\\.spec\\.ts$`) }]
      : [
          {
            name: "still clock",
            workers: 1,
            testIgnore: [
              "morning.spec.ts",
              "rough-days.spec.ts",
              "the-walk.spec.ts",
              "pictures.spec.ts",
              "player-clock.spec.ts",
            ],
          },
          {
            name: "moving clock",
            workers: 1,
            dependencies: ["still clock"],
            testMatch: ["morning.spec.ts", "rough-days.spec.ts", "the-walk.spec.ts"],
          },
          { name: "own clock", workers: 1, testMatch: "player-clock.spec.ts" },
        ],
});
