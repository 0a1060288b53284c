import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";

/** The owner's connection to a database, allowed past the walls as migrations and seeds are. */
export function maintenance(ownerUrl: string): postgres.Sql {
  return postgres(ownerUrl, {
    max: 2,
    onnotice: () => {},
    connection: { "app.role": "maintenance" },
  });
}

/** A connection that may write past the walls. */
export type Maintainer = Pick<
  PostgresJsDatabase,
  "insert" | "select" | "update" | "delete" | "execute" | "transaction"
>;

/** One transaction as the owner, allowed past the walls. */
export async function withMaintainer<T>(
  ownerUrl: string,
  work: (db: Maintainer) => Promise<T>,
): Promise<T> {
  const sql = maintenance(ownerUrl);
  try {
    return await drizzle(sql, { casing: "snake_case" }).transaction(work);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
