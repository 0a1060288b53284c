import { secureIn } from "@springback/api/security";
import { LOCALE_COOKIE, localeOfPath } from "@springback/words/locale";
import type { NextRequest } from "next/server";

export function proxy(request: NextRequest) {
  const language = localeOfPath(request.nextUrl.pathname);
  return secureIn(request, language && { cookie: LOCALE_COOKIE, language });
}

/** Everything but the build's own files, which hold nothing private and are cached by their hash. */
export const config = { matcher: ["/((?!_next/static/).*)"] };
