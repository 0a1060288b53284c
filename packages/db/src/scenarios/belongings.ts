import { foldEntries, localDateOf } from "@springback/core/guidance";
import { buildWeek } from "@springback/core/week";
import type { Maintainer } from "#maintenance.ts";
import { demoId } from "#scenarios/demo-id.ts";
import type { ScenarioName } from "#scenarios/people.ts";
import { DEMO_SETTINGS } from "#scenarios/settings.ts";
import { factId, type Told } from "#scenarios/store.ts";
import { loadDisagreement, loadOldThread } from "#scenarios/thread.ts";
import { flare } from "#schema/flare.ts";
import { reminderSetting } from "#schema/reminders.ts";
import { type OfferedDays, runnerSetting } from "#schema/settings.ts";
import { shoe } from "#schema/shoes.ts";
import { weekPlan } from "#schema/week.ts";

const HOUR = 60 * 60_000;
/** Minutes after midnight. */
const SEVEN = 7 * 60;

const OFFERED: OfferedDays = {
  runDays: [2, 4, 6],
  strengthDays: [1, 3, 5],
  longRunDay: 6,
  crossTraining: ["cycle"],
};

type Loads = (db: Maintainer, told: Told) => Promise<void>;

/** What each runner has beside their facts; who isn't named has nothing. */
const BELONGINGS: Partial<Readonly<Record<ScenarioName, readonly Loads[]>>> = {
  overdoer: [loadDisagreement],
  lapsed: [loadOldThread],
  plateau: [shoes("The blue ones"), reminders({ byMail: true })],
  graduate: [shoes("Old faithfuls", "Light pair"), settings({ units: "mi", weekStarts: 7 })],
  traveller: [settings({ zoneFollows: false })],
  worse: [openFlare],
  gaps: [reminders({ byMail: true, followUp: true }), settings({})],
  alone: [
    settings({ week: OFFERED }),
    week,
    reminders({ byPush: true, followUp: true }),
    shoes("Everyday pair"),
  ],
};

/** Stores what a demo runner has beside their facts. */
export async function loadBelongings(db: Maintainer, told: Told): Promise<void> {
  for (const load of BELONGINGS[told.name] ?? []) await load(db, told);
}

function settings(chosen: Partial<typeof runnerSetting.$inferInsert>): Loads {
  return async (db, { runnerId }) => {
    await db.insert(runnerSetting).values({ ...chosen, runnerId });
  };
}

function reminders(chosen: Partial<typeof reminderSetting.$inferInsert>): Loads {
  return async (db, { name, runnerId }) => {
    await db.insert(reminderSetting).values({
      ...{ atMinute: SEVEN, byMail: false, byPush: false, followUp: false, ...chosen },
      runnerId,
      // Of no token: nobody turns a demo's reminders off by mail.
      offTokenHash: demoId(`${name}/way-out`),
    });
  };
}

/** A pair by each name for each time the runner told of shoes; all but the last are put away. */
function shoes(...labels: readonly string[]): Loads {
  return async (db, { name, runnerId, entries }) => {
    const told = entries.flatMap((entry, place) =>
      entry.kind === "shoes" ? [{ id: factId(name, place, entry), on: entry.at.slice(0, 10) }] : [],
    );
    await db.insert(shoe).values(
      told.map(({ id, on }, place) => ({
        ...{ runnerId, factId: id, startedOn: on },
        id: demoId(`${name}/shoe/${place}`),
        label: labels[place] ?? "Another pair",
        retiredOn: told[place + 1]?.on ?? null,
      })),
    );
  };
}

/** The button was pressed yesterday, an hour after the run. */
async function openFlare(db: Maintainer, { name, runnerId, entries }: Told): Promise<void> {
  const run = entries.findLast(({ kind }) => kind === "session");
  if (!run) throw new Error(`${name} didn't run`);
  await db.insert(flare).values({
    ...{ runnerId, id: demoId(`${name}/flare`) },
    at: new Date(Date.parse(run.at) + HOUR),
  });
}

/** The seven dates from today, as the rules lay them out. */
async function week(db: Maintainer, { runnerId, entries, now }: Told): Promise<void> {
  const from = localDateOf(new Date(now).toISOString(), DEMO_SETTINGS.zone);
  const { plan, ...reasons } = buildWeek(foldEntries(DEMO_SETTINGS, entries), { ...OFFERED, from });
  await db.insert(weekPlan).values({
    ...{ runnerId, fromDate: from, version: 1, plan, reasons },
    madeAt: new Date(now - HOUR),
  });
}
