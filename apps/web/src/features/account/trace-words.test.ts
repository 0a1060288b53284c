import { expect, test } from "vitest";
import { sayIn } from "@springback/words/words";
import { deedWords, whoWords } from "#features/account/trace-words.ts";
import { account } from "#words/en/account.ts";
import { TABLES } from "#words/tables.ts";

const english = sayIn<typeof account>(account, "en");
const french = sayIn<typeof account>(TABLES.fr.account, "fr");

const line = (change: object = {}) => ({
  name: "Robin Vale",
  role: "coach",
  action: "runner.read",
  ...change,
});

test("who saw a record is told by name and role, or by role where no name is left", () => {
  expect(whoWords(line(), english)).toBe("Robin Vale, a coach");
  expect(whoWords(line({ name: null }), english)).toBe("Somebody, a coach");
  expect(whoWords(line({ name: null, role: "system" }), english)).toBe("Springback’s service");
});

test("whoever opened a shared page is told as somebody with the link, and a French runner reads it in French", () => {
  const opened = line({ name: null, role: "system", action: "handover.open" });
  expect(whoWords(opened, english)).toBe("Somebody with your link");
  expect(deedWords(opened, french)).toBe("a ouvert la page que vous avez partagée");
  expect(whoWords(line(), french)).toBe("Robin Vale, coach");
});

test("a sign-in is told as one by whoever had the mailed link, so that a stranger's is seen", () => {
  const signIn = line({ name: null, role: "system", action: "account.sign-in" });
  expect(`${whoWords(signIn, english)}, ${deedWords(signIn, english)}`).toBe(
    "Somebody with a link mailed to you, signed in",
  );
});

test("an answer that our own check held back is our deed, whoever had asked for it", () => {
  const heldBack = line({ action: "safety.breach" });
  expect(whoWords(heldBack, english)).toBe("Springback’s service");
});

test("a deed without words is told by its code rather than hidden", () => {
  expect(deedWords(line(), english)).toBe("opened your record");
  expect(deedWords(line({ action: "record.new" }), english)).toBe("did “record.new”");
});
