/** Why a programme gives no lines. */
export type Refusal = "background" | "site" | "stage" | "notRead" | "nothingLeft";

/** What a coach reads when a programme can't be used here. */
export const REFUSAL_WORDS: Readonly<Record<Refusal, string>> = {
  background: "This is background reading about another tendon, not a programme to assign.",
  site: "This programme isn't for where the soreness is.",
  stage: "This comes in a later stage.",
  notRead: "The source of this part was not read, so there are no numbers to use.",
  nothingLeft: "Nothing of this is open to this runner now.",
};
