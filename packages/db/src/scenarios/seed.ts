import { sql } from "drizzle-orm";
import { ARTICLES, FRENCH_ARTICLES } from "#articles/articles.ts";
import type { SaidArticle } from "#articles/say-article.ts";
import { demoId } from "#scenarios/demo-id.ts";
import { loadRunner, loadStaff } from "#scenarios/load.ts";
import { DEMO_PEOPLE, DEMO_STAFF, type DemoPerson } from "#scenarios/people.ts";
import { SCENARIOS, withMaintainer } from "#scenarios/scenarios.ts";
import { type Maintainer } from "#scenarios/store.ts";
import { article } from "#schema/content.ts";
import { user } from "#schema/identity.ts";

const DAY = 24 * 60 * 60_000;

/** Whether the demo was stored just now, and which of its people are there to sign in as. */
export interface Seeded {
  readonly filled: boolean;
  readonly people: readonly DemoPerson[];
}

/**
 * Fills an empty database with the demo people and articles, as they are at `now` (epoch milliseconds).
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
    await loadArticles(db, now);
    return { filled: true, people: DEMO_PEOPLE };
  });
}

async function loadArticles(db: Maintainer, now: number): Promise<void> {
  await db
    .insert(article)
    .values([...articleRows(ARTICLES, now), ...articleRows(FRENCH_ARTICLES, now)]);
}

/** Articles of one language as they are kept, the first the newest. */
function articleRows(said: readonly SaidArticle[], now: number) {
  return said.map((one, place) => ({
    ...one,
    id: demoId(`article/${one.slug}`),
    authorId: DEMO_STAFF.admin.id,
    publishedAt: one.status === "published" ? new Date(now - (place + 1) * 3 * DAY) : null,
    updatedAt: new Date(now - (place + 1) * 3 * DAY),
  }));
}
