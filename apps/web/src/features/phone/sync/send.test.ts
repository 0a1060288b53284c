import { afterEach, expect, test } from "vitest";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { heardFrom, send } from "#features/phone/sync/send.ts";

const refusal = { error: { data: { code: "X" } } };
const reply = { outcomes: [], facts: [] };

test.each([
  [200, { result: { data: reply } }, { reply, fault: null }],
  [401, refusal, { reply: null, fault: { kind: "signedOut" } }],
  [403, refusal, { reply: null, fault: { kind: "otherOwner" } }],
  [429, refusal, { reply: null, fault: { kind: "later" } }],
  [503, refusal, { reply: null, fault: { kind: "later" } }],
  [500, refusal, { reply: null, fault: { kind: "stumbled", unfit: false } }],
  [400, refusal, { reply: null, fault: { kind: "stumbled", unfit: true } }],
  [200, { welcome: "to the hotel" }, { reply: null, fault: { kind: "offline" } }],
  [403, { blocked: true }, { reply: null, fault: { kind: "offline" } }],
])(
  "an answer with status %i is what it is, and never taken for more: %j",
  (status, body, heard) => {
    expect(heardFrom(status, body)).toEqual(heard);
  },
);

let hotel: Server | undefined;
afterEach(() => void hotel?.close());

test("the page of a hotel's network is no answer, and nobody there is none either", async () => {
  hotel = createServer((_, response) => response.end("<p>Sign in to the hotel</p>"));
  await new Promise<void>((ready) => hotel?.listen(0, "127.0.0.1", ready));
  const { port } = hotel.address() as AddressInfo;
  const call = { ownerId: "", phoneId: "", phoneNow: 0, cursor: null, facts: [], flares: [] };
  const offline = { reply: null, fault: { kind: "offline" } };
  expect(await send(call, `http://127.0.0.1:${port}`)).toEqual(offline);
  expect(await send(call, "http://127.0.0.1:1")).toEqual(offline);
});
