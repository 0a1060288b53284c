import { createHash } from "node:crypto";
import type { Db } from "@springback/db/client";
import { rateBucket } from "@springback/db/schema/operations";
import { sql } from "drizzle-orm";
import { SYSTEM } from "#kernel/actor.ts";

/** So many, per window of so many seconds. */
export interface Limit {
  readonly max: number;
  readonly windowSeconds: number;
}

export interface Bucket extends Limit {
  /** What is counted, such as "mail:address:..."; stored hashed, so the table names nobody. */
  readonly key: string;
}

/** Counts kept in memory only: they stop a flood before it reaches the database. */
export class LocalCounter {
  #windows = new Map<string, { start: number; count: number }>();

  /** Counts `cost` against the bucket; false when that is over its limit. `now` in epoch ms. */
  take(bucket: Bucket, now: number, cost = 1): boolean {
    const start = windowStart(bucket, now);
    const key = `${bucket.windowSeconds}:${bucket.key}`;
    const seen = this.#windows.get(key);
    const count = (seen?.start === start ? seen.count : 0) + cost;
    if (this.#windows.size > 50_000) this.#windows.clear();
    this.#windows.set(key, { start, count });
    return count <= bucket.max;
  }
}

function windowStart(limit: Limit, now: number): number {
  const size = limit.windowSeconds * 1000;
  return Math.floor(now / size) * size;
}

function storedKey(bucket: Bucket): string {
  return createHash("sha256").update(`${bucket.windowSeconds}:${bucket.key}`).digest("base64url");
}

/**
 * Counts one against the buckets in turn, in the database that all processes share, and stops at the first that is over
 * its limit: false. What one caller is refused is so never counted against the wider buckets that everybody shares;
 * name the narrowest first. Throws when the database can't answer: the caller must then refuse.
 */
export async function takeFromBuckets(
  db: Db,
  local: LocalCounter,
  buckets: readonly Bucket[],
  now: number,
): Promise<boolean> {
  if (!buckets.every((bucket) => local.take(bucket, now))) return false;
  return db.withActor(SYSTEM, async (tx) => {
    for (const bucket of buckets) {
      const [row] = await tx
        .insert(rateBucket)
        .values({
          key: storedKey(bucket),
          windowStart: new Date(windowStart(bucket, now)),
          count: 1,
        })
        .onConflictDoUpdate({
          target: [rateBucket.key, rateBucket.windowStart],
          set: { count: sql`${rateBucket.count} + 1` },
        })
        .returning({ count: rateBucket.count });
      if (!row || row.count > bucket.max) return false;
    }
    return true;
  });
}

/** The caller's address for limits: the last hop our own proxy (or server) wrote. IPv6 is cut to its /64. */
export function clientAddress(headers: Headers): string {
  const last = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
  const mapped = last.replace(/^::ffff:(?=\d+\.)/i, "");
  return mapped.includes(":") ? expand(mapped).slice(0, 4).join(":") : mapped || "unknown";
}

function expand(address: string): string[] {
  const [head = "", tail = ""] = address.split("::");
  const left = head ? head.split(":") : [];
  const right = tail ? tail.split(":") : [];
  const gap = address.includes("::") ? Math.max(0, 8 - left.length - right.length) : 0;
  return [...left, ...Array.from({ length: gap }, () => "0"), ...right].map((part) =>
    part.toLowerCase().replace(/^0+(?=.)/, ""),
  );
}
