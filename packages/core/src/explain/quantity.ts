import type { Unit } from "#packs/parameters.ts";
import { KILOMETRE, MILE, TENTHS } from "#packs/units.ts";
import { DAY, HOUR, MINUTE } from "#timeline/day.ts";
import { fill, type Forms } from "#words/holes.ts";
import type { QuantityWords, RuleWords, Units } from "#words/words.ts";

/** What saying a number takes. */
type Numbers = Pick<RuleWords, "quantities">;

/** How long a unit is, its words, and the shortest distance that is said in it rather than in metres. */
interface Scale {
  readonly metres: number;
  readonly from: number;
  readonly words: "kilometres" | "miles";
}

const UNITS: Readonly<Record<Units, Scale>> = {
  km: { metres: KILOMETRE, from: KILOMETRE, words: "kilometres" },
  mi: { metres: MILE, from: MILE / TENTHS, words: "miles" },
};

/** The same words with distances said in other units. */
export function inUnits<W extends Numbers>(words: W, units: Units): W {
  return { ...words, quantities: { ...words.quantities, units } };
}

/**
 * A distance in whole metres in words, in the units of the words: to one decimal, and never more than it is by so much as a
 * metre. Short ones are said in metres.
 */
export function distance(metres: number, { quantities }: Numbers): string {
  const unit = UNITS[quantities.units ?? "km"];
  if (metres < Math.round(unit.from)) return fill(quantities.metres, { n: String(metres) });
  const n = tenthsIn(metres, unit.metres) / TENTHS;
  return fill(quantities[unit.words], { n: numeral(n, quantities) });
}

/** The most tenths of a unit that are no longer than a distance, both to the whole metre: what was typed is read back. */
function tenthsIn(metres: number, unit: number): number {
  const nearest = Math.round((metres * TENTHS) / unit);
  return Math.round((nearest * unit) / TENTHS) > metres ? nearest - 1 : nearest;
}

/** A count with its noun: "1 day", "2 days". Each language says which numbers are one. */
export function count(n: number, forms: Forms, { quantities }: Numbers): string {
  const isOne = new Intl.PluralRules(quantities.language).select(n) === "one";
  const number = numeral(n, quantities);
  return (isOne ? forms.one : forms.other).replaceAll("{n}", () => number);
}

function numeral(n: number, { decimal }: QuantityWords): string {
  return String(n).replace(".", decimal);
}

/** The longest span, in ms, that is said in hours: people say 72 h, but 7 days. */
const SAID_IN_HOURS = 3 * DAY;

/** A span of time, in ms, as people say it: "90 min", "20 h", "7 days". */
function spanIn(ms: number): readonly [number, Said] {
  if (ms > SAID_IN_HOURS && ms % DAY === 0) return [ms / DAY, "days"];
  return ms % HOUR === 0 ? [ms / HOUR, "hours"] : [ms / MINUTE, "minutes"];
}

/** The words a value may be said with. */
type Said = Exclude<keyof QuantityWords, "language" | "decimal" | "units">;

/** What a value of a unit is said with, and as which number: 604,800,000 ms are 7 days, and 11 tenths 110 percent. */
export function saidAs(value: number, unit: Unit): readonly [number, Said] {
  switch (unit) {
    case "span":
      return spanIn(value);
    case "tenths":
      return [value * TENTHS, "percent"];
    case "pain":
    case "effort":
      return [value, "ofTen"];
    default:
      return [value, unit];
  }
}

/** A parameter's value as people say it: "3 of 10", "20 h", "110 %". */
export function inUnit(value: number, unit: Unit, words: Numbers): string {
  const [n, said] = saidAs(value, unit);
  const sentence = words.quantities[said];
  return typeof sentence === "string"
    ? fill(sentence, { n: numeral(n, words.quantities) })
    : count(n, sentence, words);
}
