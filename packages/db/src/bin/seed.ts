// Fills an empty database of DATABASE_URL with the demo people, and prints as JSON who there is to sign in as.
// With SPRINGBACK_ENV=production nobody is made up.
import { readFileSync } from "node:fs";
import { seed } from "../scenarios/seed.ts";
import { required, sentence } from "./command.ts";

function now(): number {
  const file = process.env["CLOCK_FILE"];
  if (!file) return Date.now();
  const clock: { offsetMs?: unknown } = JSON.parse(readFileSync(file, "utf8"));
  return Date.now() + Number(clock.offsetMs ?? 0);
}

try {
  const real = process.env["SPRINGBACK_ENV"] === "production";
  const seeded = real ? { filled: false, people: [] } : await seed(required("DATABASE_URL"), now());
  console.log(JSON.stringify(seeded));
} catch (error) {
  console.error(sentence(error));
  process.exitCode = 1;
}
