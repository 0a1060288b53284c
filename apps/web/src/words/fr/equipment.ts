import { french } from "@springback/words/words";
import type { equipment as english } from "#words/en/equipment.ts";

export const equipment = french<typeof english>()({
  chair: "une chaise",
  step: "une marche",
  legPress: "une presse à cuisses",
  barbell: "une barre de musculation",
  smith: "une barre guidée",
  plate: "un disque de fonte",
  roller: "un rouleau de massage",
  rope: "une corde à sauter",
  box: "un caisson",
  bench: "un banc",
  weights: "des poids",
  sled: "un traîneau",
  band: "un élastique",
  towel: "une serviette",
  wedge: "une cale plate sous les talons",
  treadmill: "un tapis de course inclinable, ou des escaliers",
  road: "un parcours plat",
  hill: "une côte",
  pool: "une piscine",
  bicycle: "un vélo",
  elliptical: "un vélo elliptique",
  rower: "un rameur",
  belt: "une ceinture de flottaison",
  and: "{some} et {last}",
});
