import { expect, type Locator, type Page } from "@playwright/test";
import { WEB } from "#place.ts";

/** A move of a piece of work to another date of its week. */
export interface PlannedMove {
  readonly activity: string;
  readonly from: string;
  readonly to: string;
  /** The rule that forbids it; null where none does. */
  readonly rule: string | null;
}

interface ShownWork {
  readonly work: { readonly activity: string };
  readonly targets: readonly { readonly date: string; readonly rule: string | null }[];
}

interface ShownWeek {
  readonly from: string;
  readonly version: number;
  readonly days: readonly { readonly date: string; readonly works: readonly ShownWork[] }[];
}

/** The week of whoever is signed in, as the server answers it. */
async function weekOf(page: Page): Promise<ShownWeek> {
  const answer = await page.request.get(`${WEB}/api/trpc/week.read`);
  const { result } = (await answer.json()) as { result: { data: { week: ShownWeek | null } } };
  if (!result.data.week) throw new Error("There is no week.");
  return result.data.week;
}

const movesIn = ({ days }: ShownWeek): readonly PlannedMove[] =>
  days.flatMap(({ date: from, works }) =>
    works.flatMap(({ work: { activity }, targets }) =>
      targets.map(({ date: to, rule }) => ({ activity, from, to, rule })),
    ),
  );

/** Every move that the week on the screen has. */
export async function movesOf(page: Page): Promise<readonly PlannedMove[]> {
  return movesIn(await weekOf(page));
}

/** What each date of the week has, done and missed among it. */
export async function plannedOn(
  page: Page,
): Promise<readonly { readonly date: string; readonly works: readonly string[] }[]> {
  const { days } = await weekOf(page);
  return days.map(({ date, works }) => ({
    date,
    works: works.map(({ work }) => work.activity),
  }));
}

/** Builds the week from the days that are on offer, whether there is one or none. */
export async function buildWeek(page: Page): Promise<void> {
  await page.goto(`${WEB}/week`);
  await page.getByRole("button", { name: "Build the week" }).click();
  await expect(page.getByText("Your week is built.")).toBeAttached();
}

/** A move that the rules allow, and one of the same work that they forbid. */
export async function freeAndLocked(
  page: Page,
): Promise<{ free: PlannedMove; locked: PlannedMove }> {
  const moves = await movesOf(page);
  for (const free of moves.filter(({ rule }) => rule === null)) {
    const locked = moves.find(
      ({ activity, from, rule }) =>
        activity === free.activity && from === free.from && rule !== null,
    );
    if (locked) return { free, locked };
  }
  throw new Error("No work of this week has both a free day and a locked one.");
}

/** Asks the app for a change of the week as the page would, and gives the week that comes of it. */
function change(page: Page, kind: "move" | "undo", input: object): Promise<ShownWeek> {
  return page.evaluate(
    async ([name, body]) => {
      const headers = { "content-type": "application/json", "x-app": "runner" };
      const answer = await fetch(`/api/trpc/week.${name}`, { method: "POST", headers, body });
      return (await answer.json()).result.data.week;
    },
    [kind, JSON.stringify(input)] as const,
  );
}

/** The moves that are there once another one is made, which is taken back again. */
async function movesAfter(page: Page, { activity, from, to }: PlannedMove) {
  const { from: begins, version } = await weekOf(page);
  const base = { from: begins, version };
  const moved = await change(page, "move", { base, activity, date: from, to });
  await change(page, "undo", { base: { from: begins, version: moved.version } });
  return movesIn(moved).filter(({ rule }) => rule === null);
}

/** A move, and another piece's that the rules allow after it. */
export async function twoMoves(page: Page): Promise<readonly [PlannedMove, PlannedMove]> {
  const free = (await movesOf(page)).filter(({ rule }) => rule === null);
  for (const first of free) {
    const second = (await movesAfter(page, first)).find(
      ({ activity, from, to }) =>
        ![first.from, first.to].includes(from) &&
        // The menu shows where it can go by the week as it was answered last.
        free.some((one) => one.activity === activity && one.from === from && one.to === to),
    );
    if (second) return [first, second];
  }
  throw new Error("No two pieces of this week can be moved.");
}

/** A move, and where the same piece can go on to from there, though it couldn't stay or never stood there. */
export async function twoStops(page: Page): Promise<readonly [PlannedMove, PlannedMove]> {
  const free = (await movesOf(page)).filter(({ rule }) => rule === null);
  for (const first of free) {
    const on = (await movesAfter(page, first)).find(
      ({ activity, from, to }) =>
        activity === first.activity &&
        from === first.to &&
        free.some((one) => one.activity === activity && one.from === first.from && one.to === to),
    );
    if (on) return [first, on];
  }
  throw new Error("No piece of this week has two days to go to.");
}

const DAY = new Intl.DateTimeFormat("en-GB", {
  ...({ weekday: "long", day: "numeric", month: "long", timeZone: "UTC" } as const),
});

/** A date as the page writes it: "Monday 23 November". */
export const dayName = (date: string): string => DAY.format(new Date(`${date}T12:00:00Z`));

/** The row of a date. */
export const dayRow = (page: Page, date: string): Locator =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: dayName(date) }) });

const NAMES: Readonly<Record<string, string>> = {
  ...{ run: "(?:Run|Walk and run)", strength: "Strength", cycle: "Ride" },
};

/** A piece of work's handle or menu on its day. */
export function control(
  page: Page,
  kind: "Carry" | "Move",
  { activity, from }: Pick<PlannedMove, "activity" | "from">,
): Locator {
  const name = new RegExp(`^${kind} ${NAMES[activity] ?? activity}.*, ${dayName(from)}$`);
  return page.getByRole("button", { name });
}

/** Opens the week of whoever is signed in, ready for every way of moving. */
export async function openWeek(page: Page): Promise<void> {
  await page.goto(`${WEB}/week`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your week");
  await expect(page.locator("[data-drag=ready]")).toBeVisible();
}

/** The work is on its new day and no longer on the old one, after a reload too. */
export async function expectMoved(page: Page, { activity, from, to }: PlannedMove): Promise<void> {
  await expect(control(page, "Move", { activity, from: to })).toBeVisible();
  await expect(control(page, "Move", { activity, from })).toHaveCount(0);
  await page.reload();
  await expect(control(page, "Move", { activity, from: to })).toBeVisible();
}
