import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";

/**
 * What our cookie says of the store in a browser: which it is and, under our seal, whose. The seal says that this browser
 * synced as that runner; who only knows an id can't make one.
 */
export function storeMark(secret: string, ownerId: string, phoneId: string): string {
  return `${phoneId}.${seal(secret, ownerId, phoneId)}`;
}

const UUID = z.uuid();

/** The store that a cookie names, whoever's it is; undefined where it names none. */
export function markedStore(mark: string | undefined): string | undefined {
  return UUID.safeParse(mark?.split(".")[0]).data;
}

/** Whether the cookie is ours, of a sync as this runner. */
export function marksStoreOf(secret: string, ownerId: string, mark: string | undefined): boolean {
  const phoneId = markedStore(mark);
  if (mark === undefined || phoneId === undefined) return false;
  const [given, ours] = [mark, storeMark(secret, ownerId, phoneId)].map((one) => Buffer.from(one));
  return given !== undefined && given.length === ours?.length && timingSafeEqual(given, ours);
}

function seal(secret: string, ownerId: string, phoneId: string): string {
  const said = `phone-store:${ownerId}:${phoneId}`;
  return createHmac("sha256", secret).update(said).digest("base64url");
}
