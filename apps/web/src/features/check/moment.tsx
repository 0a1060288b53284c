import { useWords } from "#words/use-words.ts";

/** What stands in the place of a step of the first check whose code is on its way. */
export function Moment() {
  return <p className="text-quiet">{useWords("check")("moment")}</p>;
}
