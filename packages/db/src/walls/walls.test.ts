import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "#testing.ts";
import { ATTEMPTS, COMMANDS, tries } from "#walls/attempts.ts";
import { castRows, PRINCIPALS, type Principal } from "#walls/cast.ts";
import { MATRIX } from "#walls/matrix.ts";

const NAMES = Object.keys(PRINCIPALS) as Principal[];

let database: TestDatabase;
let app: postgres.Sql;
beforeAll(async () => {
  database = await testDatabase();
  await castRows(database.ownerSql);
  app = postgres(database.appUrl, { max: 1, onnotice: () => {} });
});
afterAll(async () => {
  await app.end();
  await database.end();
});

async function lookAt(table: string): Promise<{ cells: number; wrong: string[] }> {
  const wrong: string[] = [];
  for (const principal of NAMES)
    for (const command of COMMANDS) {
      const allowed = (MATRIX[table]?.[principal] ?? "").includes(command.charAt(0));
      const through = await tries(app, principal, command, table);
      if (through !== allowed)
        wrong.push(`${principal} ${through ? "may" : "may not"} ${command} ${table}`);
    }
  return { cells: NAMES.length * COMMANDS.length, wrong };
}

describe("by the database alone, a runner's rows are for", () => {
  test.each(Object.keys(MATRIX))("%s: those of the written matrix", async (table) => {
    const { cells, wrong } = await lookAt(table);
    expect(wrong).toEqual([]);
    expect(cells).toBe(60);
  });

  test("every table the matrix names is tried, and every table tried is in the matrix", () => {
    expect(Object.keys(ATTEMPTS).toSorted()).toEqual(Object.keys(MATRIX).toSorted());
  });

  test.each(Object.keys(MATRIX))(
    "%s: with its walls down, the same look finds it",
    async (table) => {
      await database.ownerSql`alter table ${database.ownerSql(table)} disable row level security`;
      const { wrong } = await lookAt(table);
      await database.ownerSql`alter table ${database.ownerSql(table)} enable row level security`;
      expect(wrong).toContain(`another runner may select ${table}`);
      expect(wrong).toContain(`nobody set may select ${table}`);
    },
  );
});
