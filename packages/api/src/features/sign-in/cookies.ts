import type { Audience } from "#kernel/actor.ts";

/** Cookies ignore ports, so each app has names of its own. */
export interface CookieNames {
  readonly session: string;
  readonly csrf: string;
  readonly callback: string;
  /** Says that a runner's facts were kept in this browser, by which store and, sealed, whose. */
  readonly phone: string;
}

/** Names of an app's cookies; over https the browser itself pins them to this host. */
export function cookieNames(audience: Audience, https: boolean): CookieNames {
  const app = audience === "runner" ? "web" : "admin";
  const prefix = `${https ? "__Host-" : ""}springback.${app}`;
  return {
    session: `${prefix}.session`,
    csrf: `${prefix}.csrf`,
    callback: `${prefix}.callback`,
    phone: `${prefix}.phone`,
  };
}

/** How long a sign-in lasts: 60 days on a runner's own phone, one working day where others' records are open. */
export function sessionMaxAgeSeconds(audience: Audience): number {
  return audience === "runner" ? 60 * 86_400 : 8 * 3_600;
}

/** The value of one cookie of a Cookie header; undefined when absent. */
export function readCookie(headers: Headers, name: string): string | undefined {
  for (const part of (headers.get("cookie") ?? "").split(";")) {
    const at = part.indexOf("=");
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return undefined;
}

/** A Set-Cookie line for the session; `maxAgeSeconds` 0 removes it. */
export function sessionCookie(
  audience: Audience,
  https: boolean,
  value: string,
  maxAgeSeconds: number,
): string {
  return cookieLine(cookieNames(audience, https).session, https, value, maxAgeSeconds);
}

const YEAR_S = 31_536_000;

/** A Set-Cookie line that remembers a browser's store for a year; null forgets it. */
export function phoneCookie(audience: Audience, https: boolean, mark: string | null): string {
  const age = mark === null ? 0 : YEAR_S;
  return cookieLine(cookieNames(audience, https).phone, https, mark ?? "", age);
}

function cookieLine(name: string, https: boolean, value: string, maxAgeSeconds: number): string {
  const parts = [
    `${name}=${value}`,
    "Path=/",
    "HttpOnly",
    "SameSite=Lax",
    `Max-Age=${maxAgeSeconds}`,
  ];
  return [...parts, ...(https ? ["Secure"] : [])].join("; ");
}
