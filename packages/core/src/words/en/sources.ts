import type { RuleWords } from "#words/words.ts";

const ours = (what: string): string => `${what}: our choice`;

const REMARKS = {
  ours: "our choice",
  seed: "founding article",
  "seed §1": "founding article, §1",
  "seed §2": "founding article, §2",
  "seed §3": "founding article, §3",
  "seed §4": "founding article, §4",
  "seed §5": "founding article, §5",
  "clinical §2.8": "our clinical document",
  "SC15 classes": "SC15’s classes",
  "midportion evidence is mixed": "studies of the midportion disagree",
  "signs not read": "signs not read at their source",
  "0 ours": ours("0"),
  "0 ours where a page accepts 2": ours("0, where a page accepts 2"),
  "ages ours": ours("ages"),
  "both shoes ours": ours("both shoes"),
  "bounds ours": ours("bounds"),
  "count ours": ours("count"),
  "days ours": ours("days"),
  "default ours": ours("default"),
  "hours ours": ours("hours"),
  "how many mornings ours": ours("how many mornings"),
  "length ours": ours("length"),
  "limit ours": ours("limit"),
  "lock ours": ours("lock"),
  "minutes ours": ours("minutes"),
  "number ours": ours("number"),
  "order ours": ours("order"),
  "placement ours": ours("placement"),
  "reading ours": ours("reading"),
  "share ours": ours("share"),
  "six months ours": ours("six months"),
  "three months ours": ours("three months"),
  "twelve weeks ours": ours("twelve weeks"),
  "twice and two days ours": ours("twice and two days"),
  "twice ours": ours("twice"),
  "two weeks from 60 ours": ours("two weeks from 60"),
  "two weeks ours": ours("two weeks"),
  "until when is ours": ours("until when"),
  "upper end ours": ours("upper end"),
  "window ours": ours("window"),
};

/** How a source is read in English. */
export const SOURCES: RuleWords["sources"] = { and: "; ", remarks: REMARKS };
