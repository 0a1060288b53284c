import { describe, expect, it } from "vitest";
import { clientAddress, LocalCounter } from "#kernel/rate-limit.ts";

const from = (value: string) => clientAddress(new Headers({ "x-forwarded-for": value }));

describe("where a request comes from", () => {
  it("is what our own proxy wrote last, not what the caller wrote before it", () => {
    expect(from("6.6.6.6, 203.0.113.7")).toBe("203.0.113.7");
  });

  it("is one household for all addresses of an IPv6 network", () => {
    expect(from("2001:db8:1:2:aaaa::1")).toBe(from("2001:0DB8:1:2:bbbb:cccc:dddd:eeee"));
    expect(from("2001:db8:1:2::1")).not.toBe(from("2001:db8:1:3::1"));
    expect(from("::ffff:203.0.113.7")).toBe("203.0.113.7");
  });
});

describe("a counter", () => {
  it("lets so many through in a window, and starts again in the next", () => {
    const counter = new LocalCounter();
    const bucket = { key: "k", max: 2, windowSeconds: 60 };
    const taken = [0, 1, 59_999, 60_000, 60_001, 60_002].map((at) => counter.take(bucket, at));
    expect(taken).toEqual([true, true, false, true, true, false]);
  });

  it("keeps a short and a long window of the same key apart", () => {
    const counter = new LocalCounter();
    const [short, long] = [60, 3600].map((windowSeconds) => ({ key: "k", max: 2, windowSeconds }));
    const taken = [0, 1, 2].map(() => [counter.take(short!, 90_000), counter.take(long!, 90_000)]);
    expect(taken).toEqual([
      [true, true],
      [true, true],
      [false, false],
    ]);
  });
});
