import { expect, test } from "vitest";
import { keepUnsent, unsentIn, unsentKey, unsentOf } from "#features/messages/unsent.ts";

function drawer(): Pick<Storage, "getItem" | "setItem" | "removeItem"> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}
const closed = () => {
  throw new Error("denied");
};
const read = (storage: Pick<Storage, "getItem">, key: string) => unsentOf(unsentIn(storage, key));
const HERS = unsentKey("maya", "robin");

test("what a runner typed to their coach is found again under the id it is sent with, until it is sent", () => {
  const storage = drawer();
  expect(read(storage, HERS)).toBeNull();
  keepUnsent(storage, HERS, { id: "one", body: "It was calm" });
  expect(read(storage, HERS)).toEqual({ id: "one", body: "It was calm" });
  keepUnsent(storage, HERS, { id: "two", body: "" });
  expect(read(storage, HERS)).toBeNull();
});

test("it is shown to nobody else on the same phone, and in no other coach's thread", () => {
  const storage = drawer();
  keepUnsent(storage, HERS, { id: "one", body: "It was calm" });
  expect(read(storage, unsentKey("tom", "robin"))).toBeNull();
  expect(read(storage, unsentKey("maya", "lou"))).toBeNull();
});

test("a browser that keeps nothing, or something else, is one in which nothing was typed", () => {
  expect(read({ getItem: closed }, HERS)).toBeNull();
  expect(() =>
    keepUnsent({ setItem: closed, removeItem: closed }, HERS, { id: "one", body: "?" }),
  ).not.toThrow();
  for (const other of ["{", "7", '{"id":7,"body":"x"}', '{"body":"x"}'])
    expect(read({ getItem: () => other }, HERS)).toBeNull();
});
