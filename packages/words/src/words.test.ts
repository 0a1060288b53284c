import { expect, test } from "vitest";
import { fill, french, plural, type Same, sayIn } from "#words.ts";

const english = {
  greeting: "Good morning",
  link: "We sent a link to {email}.",
  missing: { one: "One answer is missing.", other: "{n} answers are missing." },
} as const;

const ofFrench = french<typeof english>();
const table = ofFrench({
  greeting: "Bonjour",
  link: "Le lien est parti à {email}.",
  missing: { one: "Il manque une réponse.", other: "Il manque {n} réponses." },
});

test("a sentence is said in its language, with what is known put in its holes", () => {
  const inEnglish = sayIn<typeof english>(english, "en");
  const inFrench = sayIn<typeof english>(table, "fr");
  expect(inEnglish("link", { email: "maya@example.org" })).toBe(
    "We sent a link to maya@example.org.",
  );
  expect(inFrench("greeting")).toBe("Bonjour");
  expect([1, 2].map((n) => inEnglish("missing", { n }))).toEqual([
    "One answer is missing.",
    "2 answers are missing.",
  ]);
});

test("what is put in a hole is never read as a sentence itself, and a forgotten value shows", () => {
  expect(fill("{a} and {b}", { a: "{b}", b: "$&" }, "en")).toBe("{b} and $&");
  expect(fill("{toString}", {}, "en")).toBe("{toString}");
});

test("each language counts its own way: zero and one and a half are singular in French alone", () => {
  const forms = { one: "one", other: "other" };
  expect([0, 1, 1.5, 2].map((n) => plural(n, forms, "en"))).toEqual([
    ...["other", "one", "other", "other"],
  ]);
  expect([0, 1, 1.5, 2, 1_000_000].map((n) => plural(n, forms, "fr"))).toEqual([
    ...["one", "one", "one", "other", "other"],
  ]);
  expect(fill("{km} km", { km: 5.5 }, "fr")).toBe("5,5 km");
});

test("French that lacks a sentence, has one too many, or knows other values does not compile", () => {
  // @ts-expect-error a key is missing
  ofFrench({ greeting: "Bonjour", link: "{email}" });
  // @ts-expect-error a key too many
  ofFrench({ ...{ greeting: "", link: "{email}", missing: { one: "", other: "{n}" } }, more: "" });
  // @ts-expect-error another hole
  ofFrench({ greeting: "Bonjour {name}", link: "{email}", missing: { one: "", other: "{n}" } });
  // @ts-expect-error a hole is missing
  ofFrench({ greeting: "Bonjour", link: "Parti.", missing: { one: "", other: "{n}" } });
  // @ts-expect-error one sentence where English has two
  ofFrench({ greeting: "Bonjour", link: "{email}", missing: "{n}" });
  const say = sayIn<typeof english>(table, "fr");
  // @ts-expect-error the address is not given
  expect(say("link")).toContain("{email}");
  const fine: Same<{ a: "{x}" }, { a: "{x} {x}" }> = { a: "anything" };
  expect(fine.a).toBe("anything");
});
