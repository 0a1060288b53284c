import type { Evidence } from "#packs/evidence.ts";

/** Something that is said to lead to Achilles pain, and what the rules make of it (clinical.md 6). */
export interface RiskFactor {
  readonly factor: string;
  readonly found: string;
  readonly asked: "yes" | "optional" | "no";
  readonly effect: string;
  readonly source: string;
  readonly evidence: Evidence;
}

const row = (
  factor: string,
  found: string,
  asked: RiskFactor["asked"],
  effect: string,
  source: string,
  evidence: Evidence = "published",
): RiskFactor => ({ factor, found, asked, effect, source, evidence });

/** The founding article's causes first. No row takes a runner's running away: it names what to ask and what to watch. */
export const RISK_FACTORS: readonly RiskFactor[] = [
  row(
    "A sudden jump in training",
    "one run far beyond the longest of 30 days goes with injury",
    "yes",
    "seeds the longest run of 30 days",
    "seed, FRA25",
  ),
  row(
    "Shoes with a low drop",
    "553 runners, 10, 6 or 0 mm: no difference overall; low was better for occasional runners and worse for regular ones",
    "yes",
    "a higher drop for a while; shoes are kept with the run",
    "seed §5, MAL16, JSS, LYG16",
  ),
  row(
    "A weak calf",
    "limited evidence; runners with Achilles pain were weaker by 10 to 56 Nm",
    "yes",
    "the stages' gates",
    "seed, VDVR, ONE19",
  ),
  row("A tight lower leg", "mixed", "no", "none", "seed; VDVR not read for this", "unverified"),
  row(
    "Running form",
    "two gait factors, limited; the shape of the foot was not associated",
    "optional",
    "the step-rate cue",
    "seed, VDVR",
  ),
  row("Age", "most often at 40 to 59", "yes", "slower steps from 60 (ours)", "seed, RAB19"),
  row(
    "Stress",
    "mixed for injury in general",
    "yes",
    "may only hold a step",
    "seed, SLP25, JOH20, JOA23",
  ),
  row(
    "An earlier tendon pain or fracture of the leg",
    "limited evidence",
    "yes",
    "longer upkeep (ours)",
    "VDVR",
  ),
  row(
    "A fluoroquinolone antibiotic",
    "tendon pain and tears are several times as likely",
    "yes",
    "red flag RF-FQ",
    "ALV19",
  ),
  row(
    "Moderate alcohol; training in the cold",
    "limited evidence",
    "optional",
    "a tip at most",
    "VDVR",
  ),
  row(
    "Weight; how active",
    "not associated in the review; disorders of metabolism tend to make it last",
    "optional",
    "none",
    "VDVR, LAG20",
  ),
  row("Blood fats", "higher in tendon pain", "no", "by red flag RF-FH", "TIL15"),
  row(
    "Weekly distance",
    "more before the pain began went with slightly less of it lasting",
    "yes",
    "running is never shown as the enemy",
    "LAG20",
  ),
  row(
    "Fear of moving",
    "more fear went with less return of heel-raise strength",
    "optional",
    "something to read",
    "SIL11",
  ),
];
