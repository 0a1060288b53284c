/** Where published sources and the founding article disagree, and what the rules do (clinical brief, section 11). */
export interface Conflict {
  readonly topic: string;
  readonly article: string;
  readonly published: string;
  readonly resolved: string;
}

const row = (topic: string, article: string, published: string, resolved: string): Conflict => ({
  topic,
  article,
  published,
  resolved,
});

/** In the order of the brief. The founding article is the default. */
export const CONFLICTS: readonly Conflict[] = [
  row(
    "Pain limit",
    "At most 3 of 10",
    "5 of 10 did no harm in a trial (SIL07)",
    "3 by default; the rules know the profile with 5",
  ),
  row(
    "When it has settled",
    "Back to usual in about 24 hours",
    "By the next morning (SIL07); next morning at most 5 (SC15)",
    "24 hours to the usual pain; the model's clock is a profile",
  ),
  row("Week to week", "Says nothing", "Must not increase (SIL07)", "Added to every profile"),
  row(
    "Holds take pain away",
    "Said to be shown",
    "Not in the Achilles (VDV20, ONE18); a small pilot says yes (BRA21)",
    "Kept as the first load; the claim is dropped and never gates a step",
  ),
  row(
    "Length of a hold",
    "20 to 30 seconds, several times",
    "Four or five times 45 seconds (GRI21, TPH)",
    "Five times 30 seconds; 45 may be chosen",
  ),
  row(
    "Below the step",
    "Not at first",
    "Used for the midportion (ALF98, BEYS, SIL20); poor at the insertion (FAH03), better without ankle bend (JON08, PRI25)",
    "On the floor in the first two stages; later open for the midportion; closed at the insertion",
  ),
  row(
    "Stretching makes it worse",
    "Can, for everyone",
    "Part of the losing arm at the insertion (PRI25); mixed for the midportion",
    "Left out for both by default; a coach may allow it for the midportion from the strength stage",
  ),
  row(
    "Ankle bend under load",
    "No deep squats, no far-forward lunges",
    "Supported at the insertion; midportion trials train into it",
    "Out for everyone in the first two stages, and at the insertion throughout",
  ),
  row(
    "A higher heel helps",
    "For a short time; alone it will almost always fail",
    "12 mm lifts did at least as well as heel drops at 12 weeks (RAB21); shoe drop made no overall difference (MAL16)",
    "Kept as advice, worded softly: pair it with strength",
  ),
  row(
    "A low drop is a cause",
    "Listed",
    "Depends on whether somebody runs now and then or often (MAL16)",
    "Asked about, never blamed",
  ),
  row(
    "Slow lowering promotes healing",
    "Yes",
    "No better than other slow loading (BEYS, NMA21); one pooled study favours it, at high risk of bias (PRU23)",
    "Slow loading in both directions; no programme is called the best",
  ),
  row(
    "Too much too soon",
    "Rapid increases",
    "A single long run, yes; the weekly ratio and the ten-per-cent week, no (FRA25, BUI08, IMP20)",
    "The rule of the longest run in 30 days; no weekly ratio is computed",
  ),
  row(
    "How long it takes",
    "Needn't sideline you for long",
    "Median 56 days (MUL18); 32 % still sore after a year (LAG20); 19 % after ten (LAG23)",
    "An honest range, never a date",
  ),
  row(
    "High impact",
    "Avoid at first",
    "Running under a pain limit did no harm (SIL07)",
    "Those who stopped pass tests first; those who run may keep running under their limit",
  ),
  row(
    "Form as a cause",
    "Listed",
    "Little support; a slightly quicker cadence lowers the load in the laboratory (LYG16)",
    "An optional cue",
  ),
  row(
    "Stress as a cause",
    "Listed",
    "Mixed (SLP25, JOH20, JOA23)",
    "Sleep and stress can only hold a step, and only once a coach sets a limit",
  ),
  row(
    "Any heel-tendon pain is alike",
    "Similar care, no need to worry",
    "Joint disease, medicines and bone need another path",
    "The red flags come before the programme",
  ),
  row(
    "Not truly inflamed",
    "Stated",
    "Still debated (CEN)",
    "Education at most; no rule rests on it",
  ),
  row(
    "Feeling well is being well",
    "Implied",
    "Only a quarter of symptom-free people had their function back (SIL07B)",
    "Tests of function, and strength kept up for months",
  ),
];
