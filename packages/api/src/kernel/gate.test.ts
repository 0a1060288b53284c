import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestServers, type TestApp, type TestServers } from "#testing/app.ts";

let servers: TestServers;
let web: TestApp;

beforeAll(async () => {
  servers = await startTestServers();
  web = await servers.app("runner");
});
afterAll(() => servers.stop());

const GOOD = {
  "content-type": "application/json",
  "sec-fetch-site": "same-origin",
  "x-app": "runner",
};

/** A request as written, without the headers that fetch would add of its own. */
function send(
  path: string,
  headers: Record<string, string>,
  method = "POST",
  body = "{}",
): Promise<{ status: number; body: string; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    const call = request(`${web.url}${path}`, { method, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }),
      );
    });
    call.on("error", reject);
    call.end(method === "GET" ? undefined : body);
  });
}

const write = (headers: Record<string, string>, method?: string, body?: string) =>
  send("/api/trpc/account.me", headers, method, body);
const without = (name: keyof typeof GOOD) =>
  Object.fromEntries(Object.entries(GOOD).filter(([key]) => key !== name));

describe("a write that isn't from our own page", () => {
  it("gets no further than the gate, whichever mark is missing or forged", async () => {
    const origin = web.url;
    const refused: [string, Record<string, string>][] = [
      ["no content type", without("content-type")],
      ["a form", { ...GOOD, "content-type": "application/x-www-form-urlencoded" }],
      ["a form with files", { ...GOOD, "content-type": "multipart/form-data; boundary=x" }],
      ["bytes", { ...GOOD, "content-type": "application/octet-stream" }],
      ["text", { ...GOOD, "content-type": "text/plain" }],
      [
        "JSON with something after it",
        { ...GOOD, "content-type": "application/json; x=text/plain" },
      ],
      ["no app header", without("x-app")],
      ["the other app's header", { ...GOOD, "x-app": "coach" }],
      ["another site", { ...GOOD, "sec-fetch-site": "cross-site" }],
      ["a sibling host", { ...GOOD, "sec-fetch-site": "same-site" }],
      ["an address typed by hand", { ...GOOD, "sec-fetch-site": "none" }],
      ["another site with our origin", { ...GOOD, "sec-fetch-site": "cross-site", origin }],
      ["neither origin nor fetch site", without("sec-fetch-site")],
      ["a null origin", { ...without("sec-fetch-site"), origin: "null" }],
      ["another origin", { ...without("sec-fetch-site"), origin: "https://evil.example" }],
      [
        "our origin with more to it",
        { ...without("sec-fetch-site"), origin: `${origin}.evil.example` },
      ],
    ];
    for (const [name, headers] of refused) {
      const answer = await write(headers);
      expect([400, 403], name).toContain(answer.status);
      expect(answer.body, name).toContain('"requestId"');
      expect(JSON.parse(answer.body).error.data, name).toBeUndefined();
    }
  });

  it("is refused for every method but POST", async () => {
    for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS"]) {
      expect((await write(GOOD, method)).status, method).toBe(400);
    }
  });

  it("passes with all marks, and with our origin from a browser too old to send a fetch site", async () => {
    for (const headers of [GOOD, { ...without("sec-fetch-site"), origin: web.url }]) {
      // A query asked by POST: tRPC itself answers, and refuses the method override.
      const answer = await write(headers);
      expect(JSON.parse(answer.body).error.data.code).toBe("INVALID");
    }
  });
});

const batch = (count: number) =>
  send(
    `/api/trpc/${Array.from({ length: count }, () => "account.me").join(",")}?batch=1`,
    {},
    "GET",
  );

describe("a request that is too much", () => {
  it("is cut at 256 KiB, with or without a declared length", async () => {
    const big = "x".repeat(256 * 1024 + 1);
    expect((await write(GOOD, "POST", big)).status).toBe(400);
    expect((await write({ ...GOOD, "transfer-encoding": "chunked" }, "POST", big)).status).toBe(
      400,
    );
    expect((await write(GOOD, "POST", big)).body).toContain("more than we can take");
  });

  it("may batch ten calls and no eleventh", async () => {
    const ten = await batch(10);
    expect(ten.status).toBe(200);
    expect(JSON.parse(ten.body)).toHaveLength(10);
    const eleven = await batch(11);
    expect(eleven.status).toBe(400);
    expect(JSON.parse(eleven.body).error.message).toBe("Too many calls in one request.");
  });

  it("is slowed down per caller, counting each call of a batch", async () => {
    const slow = await servers.app("runner");
    const statuses: number[] = [];
    const path = `/api/trpc/${Array.from({ length: 10 }, () => "account.me").join(",")}?batch=1`;
    for (let i = 0; i < 21; i += 1) {
      const answer = await fetch(`${slow.url}${path}`, {
        headers: { "x-forwarded-for": "198.51.100.4" },
      });
      statuses.push(answer.status);
    }
    expect(statuses.slice(0, 20).every((status) => status === 200)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
    const other = await fetch(`${slow.url}/api/trpc/account.me`, {
      headers: { "x-forwarded-for": "198.51.100.5" },
    });
    expect(other.status).toBe(200);
  });
});

describe("every answer", () => {
  it("is private and never stored", async () => {
    for (const answer of [
      await send("/api/trpc/account.me", {}, "GET"),
      await send("/api/trpc/nothing.here", {}, "GET"),
      await write({}),
    ]) {
      expect(answer.headers["cache-control"]).toBe("private, no-store");
    }
  });

  it("names this start of the server on its health page", async () => {
    const answer = await send("/healthz", {}, "GET");
    expect([answer.status, answer.headers["x-instance"]]).toEqual([200, "test"]);
  });
});
