import type { Decision, How } from "@springback/core/timeline";
import type { FlatCase, TableAnswer } from "#table/case.ts";

/** The same table written out by hand in one straight line, with no data and no reuse: as fast as it gets. */
// oxlint-disable-next-line max-lines-per-function -- one straight line is what it is for
export function decideFloor(it: FlatCase): TableAnswer {
  const rules: string[] = [];
  const back = it.painNow !== null && it.baseline !== null && it.painNow <= it.baseline;
  let decision = "run" as Decision;
  let swap = false;
  let walkRun = false;
  let capped = false;
  const hit = (id: string, asks: Decision): void => {
    if (rules.length === 0) decision = asks;
    rules.push(id);
  };
  if (it.stopped) hit("B0", "rest");
  if (it.limp === true) hit("B1", "rest");
  if (it.painNow !== null && it.painNow > it.hardStop) hit("B2", "rest");
  if (it.painNow === null || it.limp === null || it.age === null) hit("B-UNANSWERED", "rest");
  if (!it.lowImpact && it.painNow !== null && it.painNow > it.cap) {
    hit("B3", "modify");
    swap = true;
  }
  if (it.risky && !back) hit("B4", "rest");
  const open = it.verdict === "over" || it.verdict === "pending" || it.verdict === "unknown";
  if (open && !it.lowImpact && !back) {
    hit("B5", "modify");
    swap = true;
  }
  if (it.returning && !it.lowImpact && !(it.gateMet && it.onTable)) {
    hit("BP", "modify");
    if (it.gateMet) walkRun = true;
    else swap = true;
  }
  if (it.runs && it.longestM === null && !it.onTable) {
    hit("B6", "modify");
    walkRun = true;
  }
  const tooLong =
    it.longestM !== null &&
    (it.plannedM === null ? !it.onTable : it.plannedM * 10 > it.longestM * 11);
  if (it.runs && tooLong) {
    hit("B6", "modify");
    capped = true;
  }
  const light = it.recovering && !it.lowImpact;
  if (light) hit("B7", "modify");
  if (it.unfit > 0) hit("B8", "modify");
  if (rules.length === 0) rules.push("B9");
  const how: How[] = [];
  if (decision !== "modify") return { decision, how, capM: null, rules };
  if (swap) how.push("swapLowImpact");
  if (walkRun) how.push("walkRun");
  if (capped) how.push("capDistance");
  if (light) how.push("lightDayOnly");
  if (it.unfit > 0) how.push("substitute");
  return { decision, how, capM: capped ? it.capM : null, rules };
}
