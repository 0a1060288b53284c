import type { SessionItem } from "@springback/core/strength";
import { EXERCISE_IDS } from "@springback/core/exercises";
import { sayIn } from "@springback/words/words";
import { expect, test } from "vitest";
import { doseWords, paceWords } from "#features/player/dose-words.ts";
import { thingsWords } from "#features/player/player-words.ts";
import { dose } from "#words/en/dose.ts";
import { equipment } from "#words/en/equipment.ts";
import { TABLES } from "#words/tables.ts";

const raises: SessionItem = {
  ...{ exercise: "hr_sl_floor", sets: 3, reps: 15, holdSeconds: null },
  ...{ tempo: { up: 3, hold: 0, down: 3 }, restSeconds: 120, side: "each", change: null },
};
const hold: SessionItem = {
  ...{ exercise: "iso_dl", sets: 5, reps: null, holdSeconds: 30, tempo: null },
  ...{ restSeconds: 60, side: "both", change: null },
};

test("a dose and its pace are read the same in the list and in the player", () => {
  const say = sayIn<typeof dose>(dose, "en");
  expect(doseWords(raises, say)).toBe("3 × 15, each leg");
  expect(doseWords(hold, say)).toBe("5 × 30\u00a0s");
  expect(doseWords({ ...hold, holdSeconds: null, sets: 1 }, say)).toBe("Once");
  expect(paceWords(raises, say)).toBe("Up 3\u00a0s, down 3\u00a0s. Rest 120\u00a0s between sets.");
  expect(paceWords({ ...raises, tempo: { up: 1, hold: 2, down: 3 }, sets: 1 }, say)).toBe(
    "Up 1\u00a0s, hold 2\u00a0s, down 3\u00a0s.",
  );
  expect(paceWords(hold, sayIn<typeof dose>(TABLES.fr.dose, "fr"))).toBe(
    "Repos de 60\u00a0s entre les séries.",
  );
});

test("what a gym has to have for a session is said once, in a sentence", () => {
  const say = sayIn<typeof equipment>(equipment, "en");
  expect(thingsWords(["iso_dl", "wall_sit"], say)).toBeNull();
  expect(thingsWords(["hr_seat", "iso_dl", "hr_seat"], say)).toBe("a chair");
  expect(thingsWords(["hr_seat", "legpress_calf", "hr_step_towel"], say)).toBe(
    "a chair, a leg press, a step and a towel",
  );
  expect(thingsWords([...EXERCISE_IDS], say)).toContain("a skipping rope");
});
