import type { Maintainer } from "#maintenance.ts";
import { loadBelongings } from "#scenarios/belongings.ts";
import { billingOf } from "#scenarios/billing.ts";
import { demoId } from "#scenarios/demo-id.ts";
import { historyOf } from "#scenarios/histories.ts";
import {
  coachOf,
  DEMO_RUNNERS,
  DEMO_STAFF,
  type DemoPerson,
  type ScenarioName,
} from "#scenarios/people.ts";
import { DEMO_SETTINGS } from "#scenarios/settings.ts";
import { storeFacts } from "#scenarios/store.ts";
import { accessGrant, billingAccount } from "#schema/billing.ts";
import { user } from "#schema/identity.ts";
import { plan } from "#schema/plan.ts";
import { assignment, consent, runner } from "#schema/runner.ts";

const DAY = 24 * 60 * 60_000;
const TEXT_VERSION = "demo-1";

/** Stores the demo's coaches, admin and owner. */
export async function loadStaff(db: Maintainer, now: number): Promise<void> {
  await db.insert(user).values(Object.values(DEMO_STAFF).map((person) => userRow(person, now)));
}

/** Stores one demo runner as they are at `now`: account, consents, coach, facts, access, and what goes with them. */
export async function loadRunner(db: Maintainer, name: ScenarioName, now: number): Promise<void> {
  const person = DEMO_RUNNERS[name];
  const coachId = coachOf(name)?.id ?? null;
  const entries = historyOf(name, now);
  const started = new Date(entries[0]?.at ?? now - 30 * 60_000);
  await db.insert(user).values({ ...userRow(person, started.getTime()), locale: LOCALES[name] });
  const { zone, packs, profile } = DEMO_SETTINGS;
  await db
    .insert(runner)
    .values({ runnerId: person.id, zone, packs: [...packs], profile, createdAt: started });
  await loadConsents(db, name, { coachId, started });
  await storeFacts(db, { id: person.id, slug: name, coachId }, entries);
  if (name === "insertional") await loadPlanToReview(db, person, now);
  await loadAccess(db, name, now);
  await loadBelongings(db, { name, runnerId: person.id, entries, now });
}

/** Who chose a language; for the others the browser's is spoken. */
const LOCALES: Partial<Readonly<Record<ScenarioName, "en" | "fr">>> = { gaps: "fr", alone: "en" };

async function loadConsents(
  db: Maintainer,
  name: ScenarioName,
  { coachId, started }: { readonly coachId: string | null; readonly started: Date },
): Promise<void> {
  const runnerId = DEMO_RUNNERS[name].id;
  const signed = { runnerId, textVersion: TEXT_VERSION, givenAt: started };
  await db
    .insert(consent)
    .values({ ...signed, id: demoId(`${name}/consent/health`), purpose: "healthData" });
  if (coachId === null) return;
  await db
    .insert(consent)
    .values({ ...signed, id: demoId(`${name}/consent/coach`), purpose: "coachAccess", coachId });
  await db
    .insert(assignment)
    .values({ runnerId, id: demoId(`${name}/coach`), coachId, startedAt: started });
}

function userRow(person: DemoPerson, createdAt: number) {
  return {
    id: person.id,
    email: person.email,
    emailKey: person.email,
    name: person.name,
    role: person.role,
    emailVerifiedAt: new Date(createdAt),
    demo: true,
    createdAt: new Date(createdAt),
  };
}

/** A plan made before anybody said where it hurts: two of its exercises don't suit the insertion. */
async function loadPlanToReview(db: Maintainer, person: DemoPerson, now: number): Promise<void> {
  const dose = { sets: 3, reps: 10, holdSeconds: null, note: "" };
  await db.insert(plan).values({
    runnerId: person.id,
    id: demoId("insertional/plan"),
    version: 1,
    title: "Strength, twice a week",
    items: [
      { exercise: "iso_dl", sets: 5, reps: null, holdSeconds: 30, note: "" },
      { exercise: "hr_seat", ...dose },
      { exercise: "squat_deep", ...dose },
      { exercise: "lunge_knee_fwd", ...dose },
    ],
    kept: [],
    note: "The plan from before your heel, to be looked at again.",
    coachId: DEMO_STAFF.coach.id,
    publishedAt: new Date(now - 2 * DAY),
  });
}

/** Most demo runners have access by hand, so that no payment needs to exist. */
async function loadAccess(db: Maintainer, name: ScenarioName, now: number): Promise<void> {
  const runnerId = DEMO_RUNNERS[name].id;
  const snapshot = billingOf(name, now);
  if (snapshot !== null) {
    const fetchedAt = new Date(now);
    const customerId = `cus_demo_${name}`;
    await db
      .insert(billingAccount)
      .values({ runnerId, customerId, snapshot, version: 1, fetchedAt });
    return;
  }
  if (name === "brandNew") return;
  await db.insert(accessGrant).values({
    runnerId,
    id: demoId(`${name}/access`),
    level: coachOf(name) === null ? "runner" : "coached",
    startsAt: new Date(now - 60 * DAY),
    endsAt: new Date(now + 60 * DAY),
    reason: "Demo",
    grantedBy: DEMO_STAFF.owner.id,
  });
}
