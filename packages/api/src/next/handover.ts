import type { Sheet } from "#features/handover/sheet.ts";
import { openShared } from "#features/share/service.ts";
import { sharedPath } from "#features/share/secret.ts";
import { now } from "#kernel/clock.ts";
import { AppError } from "#kernel/errors.ts";
import { PRIVATE } from "#kernel/gate.ts";
import { originOf } from "#kernel/handler.ts";
import { clientAddress, LocalCounter } from "#kernel/rate-limit.ts";
import type { RouteParts } from "#next/routes.ts";

/** Far more than a clinician looks, far less than guessing takes. */
const LOOKS_A_MINUTE = 30;

/** What a link to a page for a clinician opens. */
export interface Handover {
  /** The page, or null: an unknown link, an expired one, a revoked one, and somebody who tries too many. */
  readonly open: (secret: string, language: string, headers: Headers) => Promise<Sheet | null>;
  /** GET <the page's address>/pdf: the same as a file. */
  readonly pdf: (request: Request) => Promise<Response>;
}

/** The pages that runners share by link. */
export function handoverOf({ audience, db, env }: RouteParts): Handover {
  const looks = new LocalCounter();
  const open: Handover["open"] = async (secret, language, headers) => {
    const bucket = { key: clientAddress(headers), max: LOOKS_A_MINUTE, windowSeconds: 60 };
    if (!looks.take(bucket, now())) return null;
    return openShared(db, { secret, language, now: now() });
  };
  return {
    open,
    async pdf(request) {
      const parts = new URL(request.url).pathname.split("/").slice(1);
      const language = parts[0] === "fr" ? "fr" : "en";
      const secret = parts.at(-2) ?? "";
      const sheet = await open(secret, language, request.headers);
      if (!sheet) throw new AppError("NOT_FOUND");
      const { pdfOf } = await import("#features/handover/pdf.ts");
      const link = originOf(env, audience) + sharedPath(secret, language);
      return new Response(await pdfOf(sheet, link), {
        headers: {
          ...PRIVATE,
          "content-type": "application/pdf",
          "content-disposition": 'attachment; filename="springback-handover.pdf"',
          "referrer-policy": "no-referrer",
          "x-robots-tag": "noindex, nofollow",
        },
      });
    },
  };
}
