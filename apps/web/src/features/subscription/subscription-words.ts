import type { RunnerOutputs } from "@springback/api/routers/runner";
import type { BillingDate, BillingStep } from "@springback/core/billing-rows";
import { dayWords, momentWords } from "@springback/words/days";
import type { Locale } from "@springback/words/locale";
import type { Say } from "@springback/words/words";
import type { English } from "#words/tables.ts";

type State = RunnerOutputs["billing"]["state"];
type Word = keyof English["subscription"];

interface StepWords {
  /** What to do, as a sentence; null when there is nothing to do. */
  readonly sentence: Word | null;
  /** What the way to the payment service's page is called. */
  readonly button: Word;
  /** What the way from other pages to the subscription's is called. */
  readonly link: Word;
}

const same = (word: Word) => ({ button: word, link: word });
const ANYTHING = { button: "manage", link: "title" } as const;

const STEPS: Readonly<Record<BillingStep, StepWords>> = {
  none: { sentence: null, ...ANYTHING },
  addCard: { sentence: "doAddCard", ...same("addCard") },
  updateCard: { sentence: "doUpdateCard", ...same("updateCard") },
  reopen: { sentence: "doReopen", ...same("updateCard") },
  resume: { sentence: "doResume", ...same("resume") },
  finishPayment: { sentence: "doFinishPayment", ...same("finishPayment") },
  takeUp: { sentence: "doTakeUp", ...same("takeUp") },
  choosePlan: { sentence: "doChoosePlan", ...ANYTHING },
};

interface DateWords {
  readonly word: Word;
  readonly write: typeof dayWords;
}

/** How each date is said: as a day, but for the one that is over within hours. */
const DATES: Readonly<Record<BillingDate, DateWords>> = {
  trialEnds: { word: "trialEnds", write: dayWords },
  nextPayment: { word: "nextPayment", write: dayWords },
  ends: { word: "ends", write: dayWords },
  openUntil: { word: "openUntil", write: dayWords },
  closes: { word: "closes", write: dayWords },
  lasts: { word: "lasts", write: dayWords },
  closed: { word: "closed", write: dayWords },
  triedAgain: { word: "triedAgain", write: dayWords },
  finishBy: { word: "finishBy", write: momentWords },
};

/** Who reads a sentence, and where. */
export interface Reader {
  readonly say: Say<English["subscription"]>;
  readonly locale: Locale;
  readonly zone: string;
}

/** The dates that go with a state, each as a sentence in the runner's zone, in the order to tell them. */
export function dateSentences(
  { dates }: Pick<State, "dates">,
  { say, locale, zone }: Reader,
): readonly string[] {
  return dates.map(({ means, at }) => {
    const { word, write } = DATES[means];
    return say(word, { date: write(at, zone, locale) });
  });
}

/** What the runner can do about a state, as a sentence; null when there is nothing to do. */
export function stepSentence(
  { step }: Pick<State, "step">,
  { say }: Pick<Reader, "say">,
): string | null {
  const { sentence } = STEPS[step];
  return sentence && say(sentence);
}

/** What the ways are called that lead to doing it: from other pages to the subscription's, and from there to the payment service's. */
export function stepWays({ step }: Pick<State, "step">): Pick<StepWords, "button" | "link"> {
  return STEPS[step];
}

/** What is so, when, and what to do, in one breath. */
export function standingSentence(
  state: Pick<State, "words" | "dates" | "step">,
  reader: Reader,
): string {
  const parts = [state.words, ...dateSentences(state, reader), stepSentence(state, reader)];
  return parts.filter((part) => part !== null).join(" ");
}
