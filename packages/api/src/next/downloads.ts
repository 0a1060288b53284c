import { takeAlong } from "#features/downloads/service.ts";
import { now } from "#kernel/clock.ts";
import { AppError } from "#kernel/errors.ts";
import { PRIVATE } from "#kernel/gate.ts";
import { LocalCounter } from "#kernel/rate-limit.ts";
import { requestLanguage } from "#next/request-language.ts";
import type { RouteParts } from "#next/routes.ts";
import type { SignIn } from "#next/sign-in.ts";

/** A whole history is read for each: far more than anybody takes by hand, far less than a program would. */
const FILES_A_MINUTE = 20;

/**
 * GET /export/<file>: one of the signed-in runner's own files. Another site may not even have it fetched: what a browser
 * says of where the request comes from is enough, since nothing is changed.
 */
export function downloadRoute(
  { db, languages }: Pick<RouteParts, "db" | "languages">,
  signIn: SignIn,
): (request: Request) => Promise<Response> {
  const taken = new LocalCounter();
  return async (request) => {
    if (request.headers.get("sec-fetch-site") === "cross-site") throw new AppError("FORBIDDEN");
    const actor = await signIn.actorOf(request.headers);
    if (!actor) throw new AppError("UNAUTHENTICATED");
    const bucket = { key: actor.userId, max: FILES_A_MINUTE, windowSeconds: 60 };
    if (!taken.take(bucket, now())) throw new AppError("LIMIT_REACHED");
    const file = new URL(request.url).pathname.split("/").at(-1) ?? "";
    const download = await takeAlong(db, actor, {
      ...{ file, now: now() },
      language: requestLanguage(request.headers, languages),
    });
    if (!download) throw new AppError("NOT_FOUND");
    return new Response(download.body, {
      headers: {
        ...PRIVATE,
        "content-type": download.type,
        "content-disposition": `attachment; filename="springback-${file}"`,
        "x-content-type-options": "nosniff",
      },
    });
  };
}
