import type { QuantityWords } from "#words/words.ts";

/** How numbers are said in English. */
export const QUANTITIES: QuantityWords = {
  language: "en",
  decimal: ".",
  metres: "{n} m",
  kilometres: "{n} km",
  miles: "{n} mi",
  ofTen: "{n} of 10",
  percent: "{n}%",
  minutes: "{n} min",
  hours: "{n} h",
  millimetres: "{n} mm",
  stepsAMinute: "{n} steps a minute",
  days: { one: "1 day", other: "{n} days" },
  fullDays: { one: "1 full day", other: "{n} full days" },
  weeks: { one: "1 week", other: "{n} weeks" },
  years: { one: "1 year", other: "{n} years" },
  mornings: { one: "1 morning", other: "{n} mornings" },
  raises: { one: "1 raise", other: "{n} raises" },
  runs: { one: "1 run", other: "{n} runs" },
  levels: { one: "1 level", other: "{n} levels" },
  points: { one: "1 point", other: "{n} points" },
};
