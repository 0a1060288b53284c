import type { Db, Tx } from "@springback/db/client";
import { qrSquares } from "#features/handover/qr-squares.ts";
import { sheetFor } from "#features/handover/service.ts";
import type { Sheet } from "#features/handover/sheet.ts";
import * as queries from "#features/share/queries.ts";
import type { MadeLink, MakeInput, ShareLink } from "#features/share/schema.ts";
import { linkSecret, secretHash, sharedPath } from "#features/share/secret.ts";
import { type Actor, SYSTEM } from "#kernel/actor.ts";
import { recordAudit } from "#kernel/audit.ts";
import { AppError } from "#kernel/errors.ts";
import { ownScope, type RunnerScope } from "#kernel/scope.ts";

/** Open links of one runner: more than anybody has clinicians, few enough to look through. */
const MOST_OPEN = 20;
const DAY_MS = 86_400_000;

interface By {
  readonly actor: Actor;
  readonly scope: RunnerScope;
  readonly now: number;
}

/** The runner's links, the newest first. */
export async function listLinks(tx: Tx, { scope, now }: By): Promise<ShareLink[]> {
  const rows = await queries.linksOf(tx, scope);
  return rows.map(({ id, asOf, expiresAt, revokedAt }) => ({
    ...{ id, madeAt: asOf.getTime(), expiresAt: expiresAt.getTime() },
    open: revokedAt === null && expiresAt.getTime() > now,
  }));
}

/** A link that is asked for, where it leads, and with what its secret is derived. */
interface Asked extends MakeInput {
  readonly origin: string;
  readonly key: string;
}

/**
 * Makes a link to the runner's page as it is now. Asked for again under the same id, as by whoever lost the answer, it is the
 * same link, as it was made first.
 *
 * @throws {AppError} LIMIT_REACHED with too many open ones; CONFLICT for an id under which another was made, or one that is closed
 */
export async function makeLink(tx: Tx, by: By, asked: Asked): Promise<MadeLink> {
  const { id, days, language, origin, key } = asked;
  const secret = linkSecret(key, by.scope, id);
  const opened = { tokenHash: secretHash(secret), at: new Date(by.now) };
  if (!(await queries.linkBySecret(tx, opened))) await addLink(tx, by, { ...asked, ...opened });
  const link = await queries.linkBySecret(tx, opened);
  if (!link || link.expiresAt.getTime() !== endOf(link.asOf, days)) throw new AppError("CONFLICT");
  const url = origin + sharedPath(secret, language);
  const qr = qrSquares(url).map((squares) => [...squares]);
  return { url, expiresAt: link.expiresAt.getTime(), qr };
}

const endOf = (from: Date, days: number): number => from.getTime() + days * DAY_MS;

/** Adds a link that isn't there, unless one of its id is: that one stays as it is. */
async function addLink(
  tx: Tx,
  { actor, scope }: By,
  { id, days, tokenHash, at: asOf }: Asked & { readonly tokenHash: string; readonly at: Date },
): Promise<void> {
  if ((await queries.openLinks(tx, scope, asOf)) >= MOST_OPEN) {
    throw new AppError("LIMIT_REACHED", "tooManyLinks");
  }
  const row = { id, tokenHash, asOf, expiresAt: new Date(endOf(asOf, days)) };
  if (!(await queries.addLink(tx, scope, row))) return;
  const { runnerId } = scope;
  await recordAudit(tx, actor, { action: "handover.share", runnerId, detail: { id, days } });
}

/** Closes a link at once and for good; one that isn't theirs, isn't there or is closed changes nothing and says nothing. */
export async function revokeLink(tx: Tx, { actor, scope, now }: By, id: string): Promise<void> {
  if (!(await queries.revokeLink(tx, scope, { id, at: new Date(now) }))) return;
  const { runnerId } = scope;
  await recordAudit(tx, actor, { action: "handover.revoke", runnerId, detail: { id } });
}

/** Closes every link of theirs that is open, as `revokeLink` does with one. */
export async function revokeLinks(tx: Tx, by: By): Promise<void> {
  for (const { id, open } of await listLinks(tx, by)) {
    if (open) await revokeLink(tx, by, id);
  }
}

/**
 * Opens the page that a secret leads to, as it was when the link was made, and leaves a trace for the runner to see first.
 *
 * @returns null for a secret that is unknown, expired or revoked: nothing tells them apart
 */
export async function openShared(
  db: Db,
  { secret, language, now }: Readonly<Record<"secret" | "language", string>> & { now: number },
): Promise<Sheet | null> {
  const link = await db.withActor(SYSTEM, async (tx) => {
    const found = await queries.linkBySecret(tx, {
      ...{ tokenHash: secretHash(secret), at: new Date(now) },
    });
    if (!found) return null;
    const { runnerId, id } = found;
    await recordAudit(tx, null, { action: "handover.open", runnerId, detail: { id } });
    return found;
  });
  if (!link) return null;
  const owner: Actor = { userId: link.runnerId, role: "runner", name: "" };
  const asked = { scope: ownScope(owner), asOf: link.asOf.getTime(), language };
  return db.withActor(owner, (tx) => sheetFor({ db, tx }, asked));
}
