import type { QuantityWords } from "#words/words.ts";

/** How numbers are said in French. */
export const QUANTITIES: QuantityWords = {
  language: "fr",
  decimal: ",",
  metres: "{n} m",
  kilometres: "{n} km",
  miles: "{n} mi",
  ofTen: "{n} sur 10",
  percent: "{n} %",
  minutes: "{n} min",
  hours: "{n} h",
  millimetres: "{n} mm",
  stepsAMinute: "{n} pas par minute",
  days: { one: "{n} jour", other: "{n} jours" },
  fullDays: { one: "{n} jour entier", other: "{n} jours entiers" },
  weeks: { one: "{n} semaine", other: "{n} semaines" },
  years: { one: "{n} an", other: "{n} ans" },
  mornings: { one: "{n} matin", other: "{n} matins" },
  raises: { one: "{n} montée", other: "{n} montées" },
  runs: { one: "{n} sortie", other: "{n} sorties" },
  levels: { one: "{n} niveau", other: "{n} niveaux" },
  points: { one: "{n} point", other: "{n} points" },
};
