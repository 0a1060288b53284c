import { expect, type Page, test } from "@playwright/test";
import { beginStrength, button, openMore, player } from "#pages/player.ts";
import { signInAsDemo } from "#pages/sign-in.ts";

/** What the page's sound card was asked for, and how its clock ran beside the page's. */
interface Ear {
  context: AudioContext | null;
  /** Seconds of the context at which notes begin; one that was called off is gone. */
  readonly notes: Map<object, number>;
  /** Readings of both clocks: seconds of the context, ms of performance.now(). */
  readonly readings: [number, number][];
}

const SECOND = 1000;
const [LEAD, REPS, UP, REP, REST] = [5, 12, 3, 6, 120] as const;

/** Listens to every note before the page's first script, on the real clock. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const ear: Ear = { context: null, notes: new Map(), readings: [] };
    Object.assign(window, { ear });
    const { start, stop } = OscillatorNode.prototype;
    OscillatorNode.prototype.start = function begin(when = 0) {
      ear.context = this.context as AudioContext;
      ear.notes.set(this, when);
      return start.call(this, when);
    };
    OscillatorNode.prototype.stop = function end(when?: number) {
      const at = ear.notes.get(this);
      if (when === undefined && at !== undefined && at > this.context.currentTime)
        ear.notes.delete(this);
      return when === undefined ? stop.call(this) : stop.call(this, when);
    };
    // Every fifth reading that the page takes falls into a busy moment; what is read here doesn't.
    const read = AudioContext.prototype.getOutputTimestamp;
    let asked = 0;
    AudioContext.prototype.getOutputTimestamp = function late() {
      const { contextTime = 0, performanceTime = 0 } = read.call(this);
      asked += 1;
      return { contextTime, performanceTime: performanceTime + (asked % 5 === 0 ? 30 : 0) };
    };
    setInterval(() => {
      const { contextTime, performanceTime } = ear.context ? read.call(ear.context) : {};
      if (contextTime && performanceTime) ear.readings.push([contextTime, performanceTime]);
    }, 100);
  });
}

/** When each note left the speaker, ms of performance.now(), earliest first. */
function heard(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const { notes, readings } = (window as unknown as { ear: Ear }).ear;
    // The clock at a note: the middle of what was read within a second and a half around it, so that no single reading counts.
    const momentOf = (at: number): number => {
      const near = readings
        .filter(([context]) => Math.abs(context - at) < 1.5)
        .map(([context, performance]) => performance + (at - context) * 1000)
        .toSorted((one, other) => one - other);
      return near[Math.floor(near.length / 2)] ?? Number.NaN;
    };
    return [...notes.values()].map(momentOf).toSorted((one, other) => one - other);
  });
}

/** Every sound of a set of slow raises and the rest after it, ms after the tap that started it. */
function promised(): readonly number[] {
  const end = LEAD + REPS * REP;
  const over = end + REST;
  const reps = Array.from({ length: REPS }, (_, rep) => LEAD + rep * REP);
  const ticks = [LEAD - 3, LEAD - 2, LEAD - 1, over - 3, over - 2, over - 1];
  const sounds = [...ticks, ...reps.flatMap((up) => [up, up + UP]), end, over];
  return sounds.map((at) => at * SECOND).toSorted((one, other) => one - other);
}

/** The tap that started the set, ms of performance.now(). */
function tapped(page: Page): Promise<number> {
  return page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem("springback.strength") ?? "null") as {
      deeds: { kind: string; at: number }[];
    };
    const start = kept.deeds.find(({ kind }) => kind === "start");
    return (start?.at ?? 0) - performance.timeOrigin;
  });
}

test("over three minutes no sound is twenty milliseconds early or late", async ({ page }) => {
  test.setTimeout(300_000);
  await listen(page);
  await signInAsDemo(page, "Maya Lindqvist");
  await beginStrength(page);
  await openMore(page);
  await button(page, "Leave this exercise out").click();
  await expect(player(page).getByText("Seated heel raise on the floor")).toBeVisible();
  await button(page, "Start").click();
  const sounds = promised();
  const last = sounds.at(-1) ?? 0;
  expect(last - (sounds[0] ?? 0)).toBeGreaterThan(180 * SECOND);
  await expect(button(page, "Go on now")).toBeVisible({ timeout: 120_000 });
  await expect(button(page, "Start")).toBeVisible({ timeout: 150_000 });
  await page.waitForTimeout(3 * SECOND);

  const [began, notes] = [await tapped(page), await heard(page)];
  const errors = sounds.map((at) => {
    const due = began + at;
    // A sound of two or three notes is on time when its first one is.
    const nearest = notes.toSorted((a, b) => Math.abs(a - due) - Math.abs(b - due))[0];
    return (nearest ?? Number.NaN) - due;
  });
  const shown = errors.map((error) => error.toFixed(1)).join(" ");
  expect(notes.length, "notes").toBeGreaterThanOrEqual(sounds.length);
  for (const error of errors) expect(Math.abs(error), `errors in ms: ${shown}`).toBeLessThan(20);
  const drift = Math.max(...errors) - Math.min(...errors);
  expect(drift, `errors in ms: ${shown}`).toBeLessThan(20);
  test.info().annotations.push({ type: "drift, ms", description: drift.toFixed(2) });
});

test("a pause takes back every sound still to come, and going on lays out the rest", async ({
  page,
}) => {
  await listen(page);
  await signInAsDemo(page, "Maya Lindqvist");
  await beginStrength(page);
  await button(page, "Start").click();
  await expect.poll(() => coming(page)).toBeGreaterThan(30);
  await button(page, "Pause").click();
  await expect.poll(() => coming(page)).toBe(0);
  await button(page, "Go on").click();
  await expect.poll(() => coming(page)).toBeGreaterThan(30);
  await button(page, "Leave").click();
  await expect.poll(() => coming(page)).toBe(0);
});

/** How many notes are laid out and not heard yet. */
function coming(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { context, notes } = (window as unknown as { ear: Ear }).ear;
    return [...notes.values()].filter((at) => at > (context?.currentTime ?? 0)).length;
  });
}
