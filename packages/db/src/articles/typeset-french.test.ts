import { expect, test } from "vitest";
import { typesetFrench } from "#articles/typeset-french.ts";

test.each([
  ["Vous boitez ? Repos ; demain aussi !", "Vous boitez\u202f? Repos\u202f; demain aussi\u202f!"],
  ["Notre limite : 3", "Notre limite\u00a0: 3"],
  ["« pas de douleur »", "«\u00a0pas de douleur\u00a0»"],
  ["l'essai d'une semaine", "l’essai d’une semaine"],
  ["10 % de plus, 30 secondes, 12 mm", "10\u00a0% de plus, 30\u00a0secondes, 12\u00a0mm"],
  ["encore 30\nsecondes", "encore 30\u00a0secondes"],
  ["une ligne qui finit\n; et reprend", "une ligne qui finit\u202f; et reprend"],
  ["5 jouets, 12 montres", "5 jouets, 12 montres"],
  ["- une liste\n- à deux points", "- une liste\n- à deux points"],
])("French is printed so that no line parts what belongs together: %j", (typed, printed) =>
  expect(typesetFrench(typed)).toBe(printed),
);
