import { defineConfig } from "@playwright/test";

/** What `node scripts/run.mjs test browser` tells the journeys about the stack it started. */
const { CHROME_PATH, CHROME_ENV = "{}", LOOKS, PICTURES, SPEC } = process.env;

if (!process.env["WEB_URL"])
  throw new Error(
    "The journeys need a running Springback: start them with `node scripts/run.mjs test build browser`.",
  );

/** Journeys that move the clock; the walk moves it by weeks, so it goes last. */
const MOVING = [
  ...["morning.spec.ts", "night-check-in.spec.ts", "phone-store.spec.ts"],
  ...["reminder-again.spec.ts", "rough-days.spec.ts", "the-walk.spec.ts"],
];
const OWN_CLOCK = ["player-clock.spec.ts"];
const TO_LOOK_AT = ["looks.spec.ts", "pictures.spec.ts"];

/**
 * What runs: all journeys; with SPEC="check-in|runs" those whose file names hold it; with PICTURES=1 the README's pictures
 * alone; with LOOKS=1 every screen's, to look at.
 */
function projects() {
  const alone = LOOKS ? "looks.spec.ts" : PICTURES ? "pictures.spec.ts" : null;
  if (alone) return [{ name: "to look at", workers: 1, testMatch: alone }];
  const asked = new RegExp(`(?:${SPEC ?? ""})[^/]*\\.spec\\.ts$`);
  const askedOf = (names: readonly string[]) => names.filter((name) => asked.test(name));
  const [moving, own] = [askedOf(MOVING), askedOf(OWN_CLOCK)];
  const still = [...MOVING, ...OWN_CLOCK, ...TO_LOOK_AT];
  return [
    { name: "still clock", workers: 1, testMatch: asked, testIgnore: still },
    ...(moving.length === 0
      ? []
      : [{ name: "moving clock", workers: 1, dependencies: ["still clock"], testMatch: moving }]),
    ...(own.length === 0 ? [] : [{ name: "own clock", workers: 1, testMatch: own }]),
  ];
}

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
  projects: projects(),
});
