import { isPhonePage } from "#features/phone/phone-pages.ts";

/** What a request is for, as far as the worker answers it: a file of the build, a page of the phone's, another page. */
export type Asked = "file" | "phonePage" | "page";

const FILES = "/_next/static/";
/** Addresses that are opened like pages and aren't: signing in and out, and what other programs read. */
const NO_PAGES = ["/api/", "/auth/", "/healthz"];

/** What a request of one of our pages is for; null for all that goes past the worker, data above all. */
export function routeOf(
  { method, mode, url }: Pick<Request, "method" | "mode" | "url">,
  origin: string,
): Asked | null {
  const { origin: theirs, pathname } = new URL(url);
  if (method !== "GET" || theirs !== origin) return null;
  if (pathname.startsWith(FILES)) return "file";
  if (mode !== "navigate" || NO_PAGES.some((start) => pathname.startsWith(start))) return null;
  return isPhonePage(pathname) ? "phonePage" : "page";
}
