import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { afterEach, expect, test } from "vitest";
import { leaveIfGone } from "#features/phone/sign-out/leave-if-gone.ts";

const OWNER = "0192f000-0000-7000-8000-000000000001";
let server: Server | undefined;
afterEach(() => void server?.close());

/** What becomes of a browser that keeps the owner's store and hears this when it asks: whether it leaves, and whose things it wipes. */
async function after(status: number, answer: string): Promise<unknown> {
  const asked: unknown[] = [];
  server = createServer(async (request, response) => {
    asked.push(request.method, request.url, await json(request));
    response.writeHead(status).end(answer);
  });
  await new Promise<void>((ready) => server?.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  const result = await leave(`http://127.0.0.1:${port}`);
  expect(asked).toEqual(["POST", "/api/trpc/phone.ownerGone", { ownerId: OWNER }]);
  return result;
}
async function leave(origin: string): Promise<readonly [boolean, readonly string[]]> {
  const wiped: string[] = [];
  const left = await leaveIfGone(OWNER, async (ownerId) => void wiped.push(ownerId), origin);
  return [left, wiped];
}

test("a phone whose runner deleted their account elsewhere keeps nothing of theirs", async () => {
  expect(await after(200, '{"result":{"data":{"gone":true}}}')).toEqual([true, [OWNER]]);
});

test.each([
  [
    "the account is there, and the phone only signed out",
    200,
    '{"result":{"data":{"gone":false}}}',
  ],
  ["the server refuses", 401, '{"error":{"data":{"code":"UNAUTHENTICATED"}}}'],
  ["the server stumbles", 500, '{"result":{"data":{"gone":true}}}'],
  ["a hotel's network answers", 200, "<p>Sign in to the hotel</p>"],
  ["the answer is none of ours", 200, "null"],
  ["the answer is no plain yes", 200, '{"result":{"data":{"gone":"true"}}}'],
])("a phone keeps everything while %s", async (_, status, answer) => {
  expect(await after(status, answer)).toEqual([false, []]);
});

test("a phone keeps everything while it reaches nobody", async () => {
  expect(await leave("http://127.0.0.1:1")).toEqual([false, []]);
});
