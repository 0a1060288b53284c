import { type NextRequest, NextResponse } from "next/server";
import { env } from "#kernel/env.ts";
import { choiceCookie } from "#next/language.ts";

/** Headers that carry a nonce into the renderer; a visitor must never be able to bring one. */
const INBOUND = ["content-security-policy", "content-security-policy-report-only", "x-nonce"];

/** Tells the renderer the page's address, which Next doesn't. */
export const PATH_HEADER = "x-page-path";

/** The page's policy: scripts run only with this request's nonce, or when such a script loaded them. */
export function contentSecurityPolicy(nonce: string, dev: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${dev ? " ws:" : ""}`,
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

const PERMISSIONS = [
  "accelerometer",
  "browsing-topics",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
]
  .map((feature) => `${feature}=()`)
  .join(", ");

/** Pages that whoever has their address may read, and nobody is to be led to. */
const SHARED = /^(\/fr)?\/handover\//u;

/** Headers of every answer, by path. `https` adds the two-year promise to stay on it. */
export function securityHeaders(path: string, https: boolean): Record<string, string> {
  const shared = SHARED.test(path);
  const secret = shared || path.startsWith("/auth/");
  return {
    "x-content-type-options": "nosniff",
    "referrer-policy": secret ? "no-referrer" : "strict-origin-when-cross-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": PERMISSIONS,
    "x-frame-options": "DENY",
    "cache-control": "private, no-store",
    ...(shared ? { "x-robots-tag": "noindex, nofollow" } : {}),
    ...(https ? { "strict-transport-security": "max-age=63072000; includeSubDomains" } : {}),
  };
}

/** The language that a page's address is for, to be kept in the cookie of this name. */
export interface OpenedIn {
  readonly cookie: string;
  readonly language: string;
}

/** For each app's proxy.ts: adds headers, and is never asked who somebody is. */
export function secure(request: NextRequest): NextResponse {
  return secureIn(request, null);
}

/** The same for an app in several languages; null for an address that is for none of them. */
export function secureIn(request: NextRequest, openedIn: OpenedIn | null): NextResponse {
  const { NODE_ENV, WEB_URL } = env();
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = contentSecurityPolicy(nonce, NODE_ENV === "development");
  const headers = new Headers(request.headers);
  for (const name of INBOUND) headers.delete(name);
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  headers.set(PATH_HEADER, request.nextUrl.pathname);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  const https = WEB_URL.startsWith("https:");
  const added = securityHeaders(request.nextUrl.pathname, https);
  for (const [name, value] of Object.entries(added)) response.headers.set(name, value);
  // Whoever opens a page by its French address goes on in French: what follows it has one address for both languages. What a page
  // only fetches ahead is nobody's choice.
  if (
    openedIn &&
    isOpened(request) &&
    request.cookies.get(openedIn.cookie)?.value !== openedIn.language
  )
    response.headers.append("set-cookie", choiceCookie(openedIn.cookie, openedIn.language, https));
  return response;
}

/** Whether a page is opened; a browser that doesn't say what for is taken at its word. */
function isOpened({ headers }: NextRequest): boolean {
  return (headers.get("sec-fetch-dest") ?? "document") === "document";
}
