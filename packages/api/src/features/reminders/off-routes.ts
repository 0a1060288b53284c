import type { Db } from "@springback/db/client";
import { turnOffByToken } from "#features/reminders/service.ts";
import { now } from "#kernel/clock.ts";
import { AppError } from "#kernel/errors.ts";
import { PRIVATE, readBody } from "#kernel/gate.ts";
import { clientAddress, LocalCounter } from "#kernel/rate-limit.ts";

const PAGE = "/reminders/off";

function seeOther(origin: string, query: Record<string, string>): Response {
  const location = `${origin}${PAGE}?${new URLSearchParams(query)}`;
  return new Response(null, {
    status: 303,
    headers: { location, ...PRIVATE, "referrer-policy": "no-referrer" },
  });
}

/**
 * The way out of reminder mails: a mail program's POST (RFC 8058), which brings no cookie and follows no redirect; the POST of
 * our own page, which is led back to it; and a GET, which only leads to that page, since programs open links for safety's sake.
 * The token alone lets in, and one that is nobody's is answered as any other.
 * @param origin the runner's app's
 */
export function offRoute(db: Db, origin: string) {
  const tries = new LocalCounter();
  return async (request: Request): Promise<Response> => {
    const token = new URL(request.url).searchParams.get("token") ?? "";
    if (request.method !== "POST") return seeOther(origin, { token });
    const key = `reminders-off:${clientAddress(request.headers)}`;
    if (!tries.take({ key, max: 30, windowSeconds: 60 }, now())) {
      throw new AppError("LIMIT_REACHED");
    }
    const form = new URLSearchParams(await readBody(request, 1024));
    await turnOffByToken(db, token);
    if (form.get("from") === "page") return seeOther(origin, { done: "1" });
    return new Response("ok\n", { headers: PRIVATE });
  };
}
