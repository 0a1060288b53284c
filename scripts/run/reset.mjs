import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { Fault } from "./fault.mjs";

/**
 * Deletes everything this clone has stored, after asking.
 * @param {{dataDir: string, sure: boolean, databaseUrl?: string, input?: object, output?: object}} options
 * @returns {Promise<boolean>} false when the person said no
 */
export async function resetData({
  dataDir,
  sure,
  databaseUrl,
  input = process.stdin,
  output = process.stdout,
}) {
  if (databaseUrl)
    throw new Fault(
      "--reset deletes only the database Springback keeps itself: empty the one in DATABASE_URL yourself.",
    );
  if (!sure && !(await ask({ dataDir, input, output }))) return false;
  if (existsSync(join(dataDir, "postgres"))) {
    const { removePostgres } = await import("../postgres.mjs");
    await removePostgres(join(dataDir, "postgres"));
  }
  rmSync(dataDir, { recursive: true, force: true });
  return true;
}

async function ask({ dataDir, input, output }) {
  if (!input.isTTY)
    throw new Fault(
      "--reset deletes all stored data and nobody is here to be asked: add --yes if you mean it.",
    );
  const lines = createInterface({ input, output });
  try {
    const answer = await lines.question(
      `This deletes every runner, plan, payment and mail stored in ${dataDir}. Go on? [y/N] `,
    );
    return /^y(es)?$/i.test(answer.trim());
  } finally {
    lines.close();
  }
}
