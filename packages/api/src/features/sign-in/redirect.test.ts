import { describe, expect, it } from "vitest";
import { readAddress } from "#features/sign-in/address.ts";
import { safePath } from "#features/sign-in/redirect.ts";

const OWN = "https://springback.example";
const PIECES = [
  "/",
  "//",
  "\\",
  "/\\",
  "@",
  ":",
  "https:",
  "javascript:",
  "evil.example",
  ".",
  "..",
  "%2f",
  "%5c",
  "\t",
  "\n",
  "\r",
  " ",
  "?",
  "#",
  "today",
  "\u3002",
  "\uff0f",
  "user:pw@",
  "springback.example",
  "data:",
  "\0",
  ";",
  "&",
];

/** The same pieces in the same order on every run. */
function* addresses(count: number): Generator<string> {
  let seed = 7;
  const next = (max: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % max;
  };
  for (let i = 0; i < count; i += 1) {
    yield Array.from({ length: 1 + next(7) }, () => PIECES[next(PIECES.length)]).join("");
  }
}

describe("where a sign-in leads", () => {
  it("stays on our own origin for 20,000 hostile addresses", () => {
    let kept = 0;
    for (const wanted of addresses(20_000)) {
      const path = safePath(wanted, OWN, "/");
      if (path !== "/") kept += 1;
      expect(path.startsWith("/") && !/^\/[/\\]/.test(path), JSON.stringify(wanted)).toBe(true);
      expect(new URL(path, OWN).origin, JSON.stringify(wanted)).toBe(OWN);
    }
    expect(kept).toBeGreaterThan(300);
  });

  it("keeps an ordinary path with its query", () => {
    expect(safePath("/plan?week=2#thursday", OWN, "/")).toBe("/plan?week=2#thursday");
    expect(safePath("/.//evil.example", OWN, "/")).toBe("/");
    expect(safePath("/.//springback.example/x", OWN, "/")).toBe("/");
    expect(safePath(null, OWN, "/today")).toBe("/today");
  });
});

describe("a typed address", () => {
  it("is read after look-alike characters have shown what they are", () => {
    expect(readAddress("ｒunner@example.org")).toEqual({
      address: "runner@example.org",
      key: "runner@example.org",
    });
    expect(readAddress("a＠b@example.org")).toBeNull();
    expect(readAddress("Runner@Example.ORG")?.key).toBe("runner@example.org");
  });
});
