import { createDb, type Db } from "@springback/db/client";
import { type Env, EnvError, env } from "#kernel/env.ts";

/** What a server process has one of. */
export interface Services {
  readonly env: Env;
  readonly db: Db;
}

const KEPT = Symbol.for("springback.services");

/**
 * The process's one pool and settings. Kept on the global object, since Next loads this file once for pages
 * and once more for routes, and each copy would open a pool of its own.
 */
export function services(): Services {
  const held = globalThis as { [KEPT]?: Services };
  held[KEPT] ??= boot();
  return held[KEPT];
}

function boot(): Services {
  const settings = env();
  if (!settings.DATABASE_URL_APP) throw new EnvError("DATABASE_URL_APP must be set.");
  return { env: settings, db: createDb(settings.DATABASE_URL_APP, { max: 10 }) };
}
