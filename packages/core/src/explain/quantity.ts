import type { Unit } from "#packs/parameters.ts";
import { KILOMETRE, TENTHS } from "#packs/units.ts";
import { DAY, HOUR, MINUTE } from "#timeline/day.ts";

/** A distance in words, never more than it is: kilometres to one decimal, metres below one kilometre. */
export function distance(metres: number): string {
  if (metres < KILOMETRE) return `${metres} m`;
  const tenths = Math.floor(metres / (KILOMETRE / TENTHS));
  const rest = tenths % TENTHS;
  const whole = (tenths - rest) / TENTHS;
  return rest === 0 ? `${whole} km` : `${whole}.${rest} km`;
}

/** A count with its noun: "1 day", "2 days". */
export function count(value: number, noun: string): string {
  return value === 1 ? `1 ${noun}` : `${value} ${noun}s`;
}

/** The longest span, in ms, that is said in hours: people say 72 h, but 7 days. */
const SAID_IN_HOURS = 3 * DAY;

/** A span of time, in ms, as people say it: "90 min", "20 h", "7 days". */
function span(ms: number): string {
  if (ms > SAID_IN_HOURS && ms % DAY === 0) return count(ms / DAY, "day");
  return ms % HOUR === 0 ? `${ms / HOUR} h` : `${ms / MINUTE} min`;
}

const of10 = (value: number): string => `${value} of 10`;
const counted =
  (noun: string) =>
  (value: number): string =>
    count(value, noun);

const SAID: Readonly<Record<Unit, (value: number) => string>> = {
  pain: of10,
  effort: of10,
  span,
  tenths: (value) => `${value * TENTHS} %`,
  minutes: (value) => `${value} min`,
  days: counted("day"),
  weeks: counted("week"),
  years: counted("year"),
  mornings: counted("morning"),
  raises: counted("raise"),
  runs: counted("run"),
  levels: counted("level"),
  points: counted("point"),
  millimetres: (value) => `${value} mm`,
  percent: (value) => `${value} %`,
  stepsAMinute: (value) => `${value} steps a minute`,
};

/** A parameter's value as people say it: "3 of 10", "20 h", "110 %". */
export function inUnit(value: number, unit: Unit): string {
  return SAID[unit](value);
}
