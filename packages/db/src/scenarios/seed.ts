import { sql } from "drizzle-orm";
import { publishArticles } from "#articles/publish.ts";
import { type Maintainer, withMaintainer } from "#maintenance.ts";
import { demoId } from "#scenarios/demo-id.ts";
import { loadRunner, loadStaff } from "#scenarios/load.ts";
import { DEMO_PEOPLE, DEMO_STAFF, type DemoPerson } from "#scenarios/people.ts";
import { SCENARIOS } from "#scenarios/scenarios.ts";
import { article } from "#schema/content.ts";
import { user } from "#schema/identity.ts";

const DAY = 24 * 60 * 60_000;

/** Whether the demo was stored just now, and which of its people are there to sign in as. */
export interface Seeded {
  readonly filled: boolean;
  readonly people: readonly DemoPerson[];
}

/**
 * Fills an empty database with the demo people, and with what there is to read, as they are at `now` (epoch milliseconds).
 * A database that has people in it is left as it is. Safe to call again, and twice at once.
 */
export async function seed(ownerUrl: string, now: number): Promise<Seeded> {
  return withMaintainer(ownerUrl, async (db) => {
    await db.execute(sql`select pg_advisory_xact_lock(hashtext('springback seed'))`);
    const there = await db.select({ email: user.email, demo: user.demo }).from(user);
    if (there.length > 0) {
      const known = new Set(there.filter(({ demo }) => demo).map(({ email }) => email));
      return { filled: false, people: DEMO_PEOPLE.filter(({ email }) => known.has(email)) };
    }
    await loadStaff(db, now);
    for (const name of SCENARIOS) await loadRunner(db, name, now);
    await publishArticles(db, now);
    await loadDraft(db, now);
    return { filled: true, people: DEMO_PEOPLE };
  });
}

/** What a demo admin is still writing. */
async function loadDraft(db: Maintainer, now: number): Promise<void> {
  await db.insert(article).values({
    id: demoId("article/hills-again"),
    slug: "hills-again",
    title: "Hills again",
    summary: "When they come back into the week, and how.",
    body: "Add distance before you add hills.\n\n*To be added: how to choose the first one.*",
    status: "draft",
    authorId: DEMO_STAFF.admin.id,
    updatedAt: new Date(now - 3 * DAY),
  });
}
