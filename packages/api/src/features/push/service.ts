import { ECDH } from "node:crypto";
import { mayCall } from "#features/push/endpoint.ts";
import * as queries from "#features/push/queries.ts";
import type { Subscription } from "#features/push/schema.ts";
import { SYSTEM } from "#kernel/actor.ts";
import type { Context } from "#kernel/context.ts";
import { AppError } from "#kernel/errors.ts";
import type { RunnerScope } from "#kernel/scope.ts";

/** Nobody reads notifications in more browsers than this. Ours. */
const MOST_BROWSERS = 8;

/** A call the gate let in for one runner. */
interface OwnCall extends Pick<Context, "db" | "env" | "tx"> {
  readonly scope: RunnerScope;
}

function isPoint(p256dh: string): boolean {
  try {
    ECDH.convertKey(p256dh, "prime256v1", "base64url", "hex", "compressed");
    return true;
  } catch {
    return false;
  }
}

/**
 * From now on the browser takes the runner's notifications, and nobody else's. Telling it twice is telling it once.
 * @throws {AppError} INVALID for an address that isn't a known service's, or a key that is none
 */
export async function addBrowser(call: OwnCall, one: Subscription): Promise<void> {
  const { db, env, scope } = call;
  if (!mayCall(one.endpoint, env.production) || !isPoint(one.p256dh)) {
    throw new AppError("INVALID", "strangePush");
  }
  await db.withActor(SYSTEM, (tx) => queries.releaseFromOthers(tx, scope.runnerId, one));
  await call.tx(async (tx) => {
    await queries.addBrowser(tx, scope, one);
    await queries.keepNewest(tx, scope, MOST_BROWSERS);
  });
}

/** The browser takes the runner's notifications no more. One that isn't theirs stays as it is, and the answer is the same. */
export async function removeBrowser(call: OwnCall, endpoint: string): Promise<void> {
  await call.tx((tx) => queries.letGoOf(tx, call.scope.runnerId, endpoint));
}
