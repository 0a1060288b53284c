import type { Db } from "@springback/db/client";
import { user } from "@springback/db/schema/identity";
import { and, eq, isNull } from "drizzle-orm";
import { SYSTEM } from "#kernel/actor.ts";
import { isLanguage, type Language } from "#kernel/language.ts";

/** Keeps the language that somebody chose for their pages and mails; one that no account can have is left out. */
export async function keepLanguage(db: Db, userId: string, language: string): Promise<void> {
  if (!isLanguage(language)) return;
  await db.withActor(SYSTEM, (tx) =>
    tx.update(user).set({ locale: language }).where(eq(user.id, userId)),
  );
}

/**
 * The language of somebody who signs in: their account's. One that never chose takes over what was chosen in this browser.
 *
 * @param chosen in this browser, before
 * @returns null where neither says one
 */
export async function languageAtSignIn(
  db: Db,
  userId: string,
  chosen: string | undefined,
): Promise<Language | null> {
  return db.withActor(SYSTEM, async (tx) => {
    if (isLanguage(chosen))
      await tx
        .update(user)
        .set({ locale: chosen })
        .where(and(eq(user.id, userId), isNull(user.locale)));
    const [row] = await tx.select({ locale: user.locale }).from(user).where(eq(user.id, userId));
    return row?.locale ?? null;
  });
}
