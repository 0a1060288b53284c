import lastRun from "@springback/core/proof/last-run";
import { HELD_BY, type Holding, type PromiseId } from "@springback/core/promises";
import { dateWords } from "@springback/words/days";
import type { Locale } from "@springback/words/locale";
import { numberWords } from "@springback/words/measures";
import type { Say } from "@springback/words/words";
import type { English } from "#words/tables.ts";

type SayPromises = Say<English["promises"]>;

/** The promises by what they are about; parts, promises and reasons each stand under a key of the words. */
export const PARTS = [
  {
    part: "signs",
    promises: [
      { id: "S3", why: "S3Why" },
      { id: "S4", why: "S4Why" },
      { id: "S5", why: "S5Why" },
      { id: "S6", why: "S6Why" },
    ],
  },
  {
    part: "pain",
    promises: [
      { id: "S7", why: "S7Why" },
      { id: "S8", why: "S8Why" },
      { id: "S9", why: "S9Why" },
      { id: "S10", why: "S10Why" },
      { id: "S11", why: "S11Why" },
      { id: "S12", why: "S12Why" },
      { id: "S14", why: "S14Why" },
    ],
  },
  {
    part: "open",
    promises: [
      { id: "S1", why: "S1Why" },
      { id: "S2", why: "S2Why" },
      { id: "S13", why: "S13Why" },
      { id: "S15", why: "S15Why" },
      { id: "S16", why: "S16Why" },
      { id: "S17", why: "S17Why" },
      { id: "S18", why: "S18Why" },
      { id: "S19", why: "S19Why" },
    ],
  },
] as const satisfies readonly Part[];

interface Part {
  readonly part: string;
  readonly promises: readonly { readonly id: PromiseId; readonly why: `${PromiseId}Why` }[];
}

type ShownPromise = (typeof PARTS)[number]["promises"][number];

/** A promise in words: what it says, why, and each thing that holds it. */
export interface SaidPromise {
  readonly id: PromiseId;
  readonly says: string;
  readonly why: string;
  readonly heldBy: readonly string[];
}

/** A promise in words, with the numbers of the last long run of the proofs. */
export function sayPromise(
  { id, why }: ShownPromise,
  say: SayPromises,
  locale: Locale,
): SaidPromise {
  const heldBy = HELD_BY[id].map((way) => sayHolding(way, id, { say, locale }));
  return { id, says: say(id), why: say(why), heldBy };
}

interface Spoken {
  readonly say: SayPromises;
  readonly locale: Locale;
}

function sayHolding(way: Holding, id: PromiseId, { say, locale }: Spoken): string {
  const written = (n: number): string => numberWords(n, locale);
  switch (way) {
    case "net":
      return say("net");
    case "slice":
      return say("slice", { n: written(of(lastRun.slice.checks, id)) });
    case "lived":
      return say("lived", { n: written(lastRun.histories.histories) });
    case "trials":
      return say("trials", { n: written(of(lastRun.histories.tried, id)) });
    case "bytes":
      return say("bytes");
    case "ladder":
      return say("ladder");
  }
}

const of = (counts: Readonly<Record<string, number>>, id: PromiseId): number => counts[id] ?? 0;

/** What all of them are held by, with how much was looked at, when, and under which rules. */
export function sayHow(say: SayPromises, locale: Locale) {
  const { slice, histories } = lastRun;
  const ran = ({ on, rules }: { readonly on: string; readonly rules: string }) => ({
    date: dateWords(on, locale) ?? on,
    rules,
  });
  return [
    { what: say("again"), more: say("againMore") },
    {
      what: say("walk"),
      more: say("walkMore", { ...ran(slice), tuples: numberWords(slice.tuples, locale) }),
    },
    {
      what: say("lives"),
      more: say("livesMore", { ...ran(histories), ...numbersOf(histories, locale) }),
    },
    { what: say("faults"), more: say("faultsMore") },
    { what: say("limits"), more: say("limitsMore") },
  ];
}

const numbersOf = ({ histories, answers }: (typeof lastRun)["histories"], locale: Locale) => ({
  histories: numberWords(histories, locale),
  answers: numberWords(answers, locale),
});
