import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, secure, secureIn, securityHeaders } from "#next/security.ts";

const pass = (path: string, headers: Record<string, string> = {}) =>
  secure(new NextRequest(`http://localhost:3000${path}`, { headers }));
/** A page's French address, opened. */
const french = (headers: Record<string, string> = {}) =>
  secureIn(new NextRequest("http://localhost:3000/fr", { headers }), {
    ...{ cookie: "locale", language: "fr" },
  }).headers.get("set-cookie");
/** What the renderer will be given, as Next carries it. */
const inward = (response: Response, name: string) =>
  response.headers.get(`x-middleware-request-${name}`);

describe("the content policy", () => {
  it("runs no script without this answer's nonce", () => {
    const scripts = contentSecurityPolicy("abc", false)
      .split("; ")
      .find((part) => part.startsWith("script-src"));
    expect(scripts).toBe("script-src 'self' 'nonce-abc' 'strict-dynamic'");
  });

  it("forbids framing, plugins, another base and forms to other sites", () => {
    const policy = contentSecurityPolicy("abc", false);
    for (const part of [
      "frame-ancestors 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
    ]) {
      expect(policy.split("; ")).toContain(part);
    }
  });

  it("has a new nonce for every answer, the same inward and outward", () => {
    const [first, second] = [pass("/"), pass("/")];
    const policy = first.headers.get("content-security-policy");
    expect(policy).not.toBe(second.headers.get("content-security-policy"));
    expect(inward(first, "content-security-policy")).toBe(policy);
    expect(policy).toContain(`'nonce-${inward(first, "x-nonce")}'`);
    expect(inward(first, "x-nonce")).toMatch(/^[A-Za-z0-9+/]{22}==$/);
  });

  it("can't be brought along by a visitor", () => {
    const forged = `script-src 'nonce-x"><script>alert(1)</script>'`;
    const response = pass("/", {
      "content-security-policy": forged,
      "content-security-policy-report-only": forged,
      "x-nonce": `x"><script>alert(1)</script>`,
    });
    for (const [name, value] of response.headers) {
      expect(value, name).not.toContain("alert(1)");
    }
    expect(inward(response, "content-security-policy-report-only")).toBeNull();
  });
});

describe("the language of a page's address", () => {
  it("is told inward, and not believed when a visitor brings another one", () => {
    expect(inward(pass("/fr/plans"), "x-page-path")).toBe("/fr/plans");
    expect(inward(pass("/plans", { "x-page-path": "/fr" }), "x-page-path")).toBe("/plans");
  });

  it("stays with a reader who goes on from that page, and is told once", () => {
    expect(french()).toBe("locale=fr; Path=/; Max-Age=31536000; SameSite=Lax");
    expect(french({ cookie: "locale=en" })).toContain("locale=fr");
    expect(french({ cookie: "locale=fr" })).toBeNull();
    expect(french({ cookie: "locale=en", "sec-fetch-dest": "document" })).toContain("locale=fr");
    // Fetched ahead by a page whose reader is just choosing English.
    expect(french({ cookie: "locale=en", "sec-fetch-dest": "empty" })).toBeNull();
    expect(pass("/").headers.get("set-cookie")).toBeNull();
  });
});

describe("every answer's headers", () => {
  it("keep a sign-in link out of other sites' logs", () => {
    expect(pass("/auth/confirm?token=t").headers.get("referrer-policy")).toBe("no-referrer");
    expect(pass("/today").headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
  });

  it("say that it is private, not to be guessed at, and not for other sites", () => {
    expect(securityHeaders("/", false)).toMatchObject({
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
    });
    expect(securityHeaders("/", false)["permissions-policy"]).toContain("geolocation=()");
  });

  it("promise https for two years wherever the app is served over it", () => {
    expect(securityHeaders("/", true)["strict-transport-security"]).toBe(
      "max-age=63072000; includeSubDomains",
    );
    expect(securityHeaders("/", false)["strict-transport-security"]).toBeUndefined();
  });
});
