import { expect, test } from "vitest";
import { routeOf } from "#features/phone/worker/asked.ts";

const ORIGIN = "https://springback.test";
const asked = (path: string, request: Partial<Request> = {}) =>
  routeOf({ method: "GET", mode: "navigate", url: new URL(path, ORIGIN).href, ...request }, ORIGIN);

test("a page of the morning is waited for only so long, another one as long as it takes", () => {
  expect(asked("/today")).toBe("phonePage");
  expect(asked("/runs?log")).toBe("phonePage");
  expect(asked("/account")).toBe("page");
  expect(asked("/")).toBe("page");
});

test("a file of the build is answered from the phone, whoever asks for it", () => {
  expect(asked("/_next/static/chunks/a.js", { mode: "no-cors" })).toBe("file");
  expect(asked("/_next/static/media/a.woff2", { mode: "cors" })).toBe("file");
});

test("nothing that carries a runner's data, or signs them in or out, ever passes through the worker", () => {
  for (const path of ["/today?_rsc=1", "/api/trpc/guidance.today", "/account"])
    expect(asked(path, { mode: "cors" }), path).toBeNull();
  for (const path of ["/auth/confirm?token=x", "/api/export", "/healthz"])
    expect(asked(path), path).toBeNull();
  expect(asked("/today", { method: "POST" })).toBeNull();
  expect(asked("https://elsewhere.test/_next/static/chunks/a.js")).toBeNull();
});
