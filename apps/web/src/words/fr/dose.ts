import { french } from "@springback/words/words";
import type { dose as english } from "#words/en/dose.ts";

export const dose = french<typeof english>()({
  held: "{sets} fois {n} s",
  counted: "{sets} fois {n}",
  once: "Une fois",
  often: "{n} fois",
  eachLeg: "{dose}, chaque jambe",
  leftLeg: "{dose}, jambe gauche",
  rightLeg: "{dose}, jambe droite",
  pace: "Montée {up} s, descente {down} s.",
  paceHeld: "Montée {up} s, tenue {hold} s, descente {down} s.",
  rest: "Repos de {n} s entre les séries.",
});
