/** What a study found, and what the rules make of it. Nothing here decides: it is the ground of what does. */
export interface Finding {
  readonly about: string;
  readonly found: string;
  readonly source: string;
  readonly used: string;
}

const row = (about: string, found: string, source: string, used: string): Finding => ({
  about,
  found,
  source,
  used,
});

const SCORE = "points of the established questionnaire";

/** Clinical brief, sections 1 to 7, in their order: the findings that stand in no other table. */
export const FINDINGS: readonly Finding[] = [
  row(
    "Where it is sore",
    "Midportion: 2 to 6 cm above the heel bone, in another trial 2 to 7; insertional: the lowest 2 cm or so (unverified)",
    "HAB18, NSP",
    "Each site has its own bans; both at once, or not sure, has those of the insertion (ours)",
  ),
  row(
    "Running on under a pain limit",
    `38 runners: 57 to 85 ${SCORE} when they ran on, 57 to 91 after six weeks' rest from running; the rate of improvement did not differ`,
    "SIL07",
    "Running is not taken away for pain within the limit; 3 is more careful than the 5 that was tried",
  ),
  row(
    "Doing more than advised",
    "15 runners: 70 % of the sessions done, 50 % of them as advised; all three adverse events were people doing more",
    "SAN19",
    "More sets than prescribed hold the step",
  ),
  row(
    "Sleep",
    "Poor sleep: 1.36 times the injury rate (1.04 to 1.78) in 339 runners over 26 weeks; more than 7 h: 0.63 times (0.45 to 0.87) in 95 endurance athletes; none in 161 high-school runners",
    "SLP25, JOH20, JOA23",
    "May hold a step once a coach sets a limit, never decides",
  ),
  row(
    "Stress and complaints",
    "1.32 times the injury rate (1.01 to 1.72) in 95 endurance athletes",
    "JOH20",
    "As with sleep",
  ),
  row(
    "Holds and pain",
    "91 people: pain of ten hops changed by 0.2 of 100 after tiptoe holds, -1.9 after holds with the ankle bent, 1.4 after moving work and 7.2 after rest. 16 people: 4.2 to 4.9 of 10 after heavy holds. 11 people: a small fall",
    "VDV20, ONE18, BRA21",
    "Holds are the first load; nothing promises that they ease pain",
  ),
  row(
    "Heel drops of 1998",
    "15 of 15 were running again at 12 weeks",
    "ALF98",
    "A coach may choose them for the midportion",
  ),
  row(
    "Heel drops by site",
    "89 % of midportion and 32 % of insertional tendons did well; without ankle bend 67 % at the insertion were content (18 of 27 people, 23 of 34 tendons; pain 69.9 to 21 of 100)",
    "FAH03, JON08",
    "Nothing below the floor at the insertion",
  ),
  row(
    "How many heel drops",
    "As many as tolerated did as well at six weeks as 180 a day; the fixed number was worse at week 3",
    "STE14",
    "180 a day is a most, not a goal",
  ),
  row(
    "Heavy and slow, or heel drops",
    "Alike at 12 and 52 weeks; sessions kept 92 % against 78 %, content at 12 weeks 100 % against 80 % (p = 0.052)",
    "BEYS",
    "The strength stage's own programme",
  ),
  row(
    "Very heavy holds",
    "About 90 % of the strongest contraction for 12 weeks made the tendon stiffer and thicker; the dose was not read",
    "RAD22",
    "None; background",
  ),
  row(
    "Coming back too soon",
    "27 to 44 % of footballers had it again, more of them after a short recovery, most within 10 days; symptoms are watched to 48 h",
    "GPT, HAB18L",
    "Recovery days, and a week on each step",
  ),
  row(
    "Feeling well and function",
    "Of 16 people without symptoms 4 (25 %) had their strength back; score and tests went together little (r = 0.178). One runner raised 48 on the sore side against 43 with a score of 59",
    "SIL07B, FRA20",
    "Gates ask for pain and for function, both",
  ),
  row(
    "A surgeon's benchmarks",
    "5 × 25 one-leg raises, ankle bend within 5° and calf girth within 5 mm of the other side; a walk of 40 min, or of 10 km, before running elsewhere",
    "SAX, PPP",
    "20 raises and 30 min are what the gates ask; the rest is for a clinician",
  ),
  row(
    "Hopping under a pain rule",
    `15 runners, 12 weeks: 24 ${SCORE} more (give or take 20.7); 77 % of those who finished reached level 4`,
    "SAN19, SIM",
    "The plyometric ladder, by the week",
  ),
  row(
    "Little ankle bend at the insertion",
    `42 active people, sore for more than 3 months: 24.4 against 12.2 ${SCORE} more at 12 weeks (difference 12.9, 6.2 to 19.6), 29.0 against 19.3 at 24 weeks (10.4, 3.7 to 17.1). Limited bend, no calf stretching, heel lifts and education, in four stages of 8 to 12 weeks. One comment: the others bent fully from the first day, and a slow return may be fine`,
    "PRI25, PRIB, MAL",
    "No deep ankle bend and no stretching at the insertion until a coach opens it",
  ),
  row(
    "Night splint",
    `18.7 against 17.6 ${SCORE} more than heel drops alone: nothing added`,
    "NSP",
    "None",
  ),
  row(
    "Heel lifts or heel drops",
    `Midportion, 12 weeks: 26.0 against 17.4 ${SCORE} more; adjusted 9.6 (1.8 to 17.4), just under the 10 that were set; 20 % were lost`,
    "RAB21",
    "Advised for a while, beside strength",
  ),
  row(
    "Load in the laboratory",
    "Thirty exercises, eight healthy adults: 0.5 body weights (seated raise) to 7.3 (one-leg hop forward); one-leg raise 3.0 (give or take 0.3), at 13.1 (3.4) a second. Others: walking 2.7 to 3.95, running 4.15 to 7.71, strength 0.41 to 7.3; by tensiometer walking 44.0 N/kg, running 8.2 to 10.1",
    "BAX21, REPO, DEM23, TEN",
    "An order of tiers only; no number of body weights is compared or shown",
  ),
  row(
    "Ankle bend of daily things",
    "About 10 to 20° in walking, 30° in running, 40° in a squat",
    "TTR",
    "The classes of ankle bend are ours",
  ),
  row(
    "Heel-raise test",
    "566 people of 20 to 81 on a 10° incline; medians 24 (men) and 21 (women); from day to day within 6",
    "HL17, TSV",
    "On a flat floor, so its norms are a guide",
  ),
  row(
    "What lasts, and for whom",
    "Disorders of metabolism 5.7 times the odds (0.9 to 36), more weekly distance 0.9 times; more fear of moving, less strength back (r = -0.59)",
    "LAG20, SIL11",
    "Asked about at most; decides nothing",
  ),
  row(
    "A quicker step",
    "5 % more steps a minute lowered the tendon's peak stress and strain; landing on the forefoot raised them",
    "LYG16",
    "An optional cue, never with a change of foot strike",
  ),
  row(
    "Ten per cent a week",
    "532 novices, 13 weeks: 20.8 % injured against 20.3 % (p = 0.90)",
    "BUI08",
    "No weekly ratio is computed",
  ),
  row(
    "In place of a run",
    "32 people, six weeks in water or on a bicycle: two-mile time kept, oxygen uptake a little lower in all; 11 trained people, four weeks in water: all kept; 16 men, six weeks: the same",
    "EYE93, BUS97, RWK",
    "Minute for minute at the same effort",
  ),
];
