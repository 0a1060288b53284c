import type { ParameterInForce } from "#explain/parameters-in-force.ts";
import { inUnit } from "#explain/quantity.ts";
import { sourcedEvidence } from "#packs/evidence.ts";
import { PACK_RULES } from "#packs/pack-rules.ts";
import { profileOf } from "#packs/profile-set.ts";
import { PROFILE_SOURCES } from "#packs/profiles.ts";
import type { PackId, RunnerSettings } from "#timeline/timeline.ts";
import type { RuleWords } from "#words/words.ts";

/** What of a runner's settings their limits come from. */
export type LimitSettings = Pick<RunnerSettings, "packs" | "profile">;

const READ_THE_CAP: ReadonlySet<string> = new Set([
  ...["cap", "B3", "B9", "A2", "A3", "A4", "A7"],
  ...["heelRaisePain", "adlPain", "briskWalk", "hopPain", "calfPain"],
]);
const READ_THE_CLOCK: ReadonlySet<string> = new Set(["B5", "A3", "A4", "A5", "A6", "A7"]);

function sourceOf(pack: PackId, profile: LimitSettings["profile"]): string {
  return pack === "achilles" ? PROFILE_SOURCES[profile] : PACK_RULES[pack].pain.source;
}

/**
 * The limits a rule reads from the runner's own packs and profile: the lowest cap, and every clock a session has to settle
 * by. An open flag can bring the cap down further; the reason's own facts say so.
 */
export function ownLimits(
  ruleId: string,
  settings: LimitSettings,
  words: RuleWords,
): readonly ParameterInForce[] {
  const { limits: said } = words;
  const { packs, profile } = settings;
  const judged = packs.map((pack) => ({
    ...profileOf(pack, profile),
    source: sourceOf(pack, profile),
  }));
  const [strictest] = judged.toSorted((a, b) => a.cap - b.cap);
  if (strictest === undefined) return [];
  const limits: ParameterInForce[] = [];
  if (READ_THE_CAP.has(ruleId)) {
    limits.push({
      name: "cap",
      value: inUnit(strictest.cap, "pain", words),
      source: strictest.source,
      evidence: sourcedEvidence(strictest.source),
      says: said.cap,
    });
  }
  if (READ_THE_CLOCK.has(ruleId)) {
    const source = [...new Set(judged.map((one) => one.source))].join("; ");
    limits.push({
      name: "settleBy",
      value: [...new Set(judged.map(({ settleBy }) => said.clocks[settleBy]))].join(said.and),
      source,
      evidence: sourcedEvidence(source),
      says: said.settleBy,
    });
  }
  return limits;
}
