import type { Db } from "@springback/db/client";
import { LANGUAGES } from "#features/calendar/schema.ts";
import { readCalendar } from "#features/calendar/service.ts";
import { now } from "#kernel/clock.ts";
import { AppError } from "#kernel/errors.ts";
import { PRIVATE } from "#kernel/gate.ts";
import { clientAddress, type LocalCounter } from "#kernel/rate-limit.ts";

/** Calendars ask some times an hour; somebody trying out secrets asks more. Ours. */
const LIMIT = { max: 60, windowSeconds: 60 };

const HEADERS = {
  ...PRIVATE,
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex",
};

/**
 * Answers GET /calendar/SECRET?language=en. A secret of nobody and one that was revoked are answered alike.
 * @throws {AppError} LIMIT_REACHED for somebody who asks too often
 */
export async function answerCalendar(
  db: Db,
  request: Request,
  tries: LocalCounter,
): Promise<Response> {
  const key = `calendar:${clientAddress(request.headers)}`;
  if (!tries.take({ key, ...LIMIT }, now())) throw new AppError("LIMIT_REACHED");
  const { pathname, searchParams } = new URL(request.url);
  const language = LANGUAGES.find((one) => one === searchParams.get("language")) ?? "en";
  const secret = pathname.split("/").at(-1) ?? "";
  const body = await readCalendar(db, { secret, language, now: now() });
  if (body === null) return new Response("Not found\n", { status: 404, headers: HEADERS });
  const type = "text/calendar; charset=utf-8";
  return new Response(body, { headers: { ...HEADERS, "content-type": type } });
}
