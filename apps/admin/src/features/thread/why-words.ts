/** Why a runner doesn't agree with an answer, as their coach reads it. */
const WHYS: Readonly<Record<string, string>> = {
  tooCareful: "too careful",
  tooMuch: "too much",
  wrongFacts: "rests on something that isn’t so",
};

/** "too careful" */
export function whyWords(why: string): string {
  return WHYS[why] ?? why;
}
