/** Effort from 0 to 10 (RPE) in words, for a pick by the phone's own wheel. */
export const EFFORT_OPTIONS: readonly { readonly value: string; readonly label: string }[] = [
  "no effort at all",
  "very easy",
  "easy",
  "moderate",
  "a bit hard",
  "hard",
  "harder",
  "very hard",
  "very hard, hardly able to talk",
  "nearly all I had",
  "all I had",
].map((words, effort) => ({ value: String(effort), label: `${effort}: ${words}` }));
