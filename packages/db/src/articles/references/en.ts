/** What stands behind the articles, as a reader is told of it; by the keys of the handbook. */
export const REFERENCES = {
  // Trials, cohorts and laboratory studies.
  ALV19:
    "Alves and others, 2019: tendon trouble with fluoroquinolone antibiotics, many studies pooled. Eur J Clin Pharmacol",
  BAX21: "Baxter and others, 2021: how much each exercise loads the Achilles. Med Sci Sports Exerc",
  BEYS: "Beyer and others, 2015: heavy slow raises beside heel drops, a trial. Am J Sports Med",
  BRA21:
    "Bradford and others, 2021: holds and soreness straight after, a small study. Int J Sports Med",
  BUI08: "Buist and others, 2008: beginners under a weekly rule, and without it, a trial",
  BUS97: "Bushman and others, 1997: weeks of running in deep water. Med Sci Sports Exerc",
  EYE93: "A trial of 1993: pool running or cycling in place of running",
  FAH03:
    "Fahlström and others, 2003: heel drops by the place of the pain. Knee Surg Sports Traumatol Arthrosc",
  FRA25: "Frandsen and others, 2025: single long runs and injuries. Br J Sports Med",
  GRI21:
    "Griffin and others, 2021: a programme that goes on by tests, protocol. BMC Musculoskelet Disord",
  HAB17: "Habets and others, 2017: two programmes compared, protocol. BMC Musculoskelet Disord",
  HAB18: "Habets and others, 2018: going back to sport, a review. Sports Med",
  IMP20: "Impellizzeri and others, 2020: what is wrong with ratios of training load",
  IMP21: "Impellizzeri and others, 2021: the same, tried with random numbers. Sports Med",
  IVE12: "A study of 2012: how to read the points of an Achilles questionnaire",
  JOA23: "Joachim and others, 2023: sleep and injuries in young runners. Sports Health",
  JOH20: "Johnston and others: sleep and complaints in endurance athletes",
  JON08:
    "Jonsson and others, 2008: heel lowering without the deep bend, at the heel bone. Br J Sports Med",
  LAG20: "A group of 2020: runners with new Achilles soreness, a year on",
  LYG16: "Lyght and others, 2016: landing, cadence and load. J Appl Biomech",
  MAL16: "Malisoux and others, 2016: three shoe drops, a trial. Am J Sports Med",
  MUL18: "A group of recreational runners, 2018: how long complaints last. PLoS ONE",
  NMA21: "Van der Vlist and others, 2021: the trials held side by side. Br J Sports Med",
  NSP: "A trial in The Hague: night splints beside heel drops",
  ONE18:
    "O'Neill and others, 2018: heavy holds and soreness straight after. Knee Surg Sports Traumatol Arthrosc",
  ONE19: "O'Neill and others, 2019: calf strength of runners with a sore Achilles. Phys Ther Sport",
  PRA19: "A trial of 2019: calf strengthening, with and without a supplement. Nutrients",
  PRI25: "Pringels and others, 2025: less pressing at the heel bone, a trial. Br J Sports Med",
  PRU23: "Prudêncio and others, 2023: trials of lowering, pooled",
  RAB19: "Rabusin and others, 2019: heel lifts beside heel drops, protocol",
  RAB21: "Rabusin and others, 2021: heel lifts beside heel drops, the trial. Br J Sports Med",
  SIL07:
    "Silbernagel and others, 2007: running on under a limit for pain, a trial. Am J Sports Med",
  SIL07B:
    "Silbernagel and others, 2007: feeling well and being strong are two things. Br J Sports Med",
  SIL11: "Silbernagel and others, 2011: five years on. Am J Sports Med",
  SIL20: "Silbernagel, Hanlon and Sprague, 2020: what is done without surgery. J Athl Train",
  SLP25: "A group of runners, 2025: quality of sleep and injuries. Scand J Med Sci Sports",
  VDV20:
    "Van der Vlist and others, 2020: four kinds of exercise and soreness straight after. Scand J Med Sci Sports",
  VDVR: "Van der Vlist and others, 2019: what came before. Br J Sports Med",
  // Clinics' pages, handouts and works of reference: published practice, no studies.
  ACH1: "Achieve Podiatry: running again, a clinic's page",
  ARC: "ARC Running: a walk-run table",
  CAN: "Cannon: running again step by step, slides",
  CEN: "Central Performance: how far a tendon is inflamed, a clinic's page",
  EFE: "Evidence for Exercise: a limit for pain, course notes",
  EFE2: "Evidence for Exercise: how long it takes, course notes",
  FHB: "Foot Hyperbook: the torn Achilles, a work of reference",
  FPN: "Family Practice Notebook: the heel bone, a work of reference",
  GPK: "A clinic's page on hopping, side against side",
  GPN: "GP Notebook: the torn Achilles, a work of reference",
  LOTH: "Scottish antimicrobial companion: fluoroquinolones",
  MAL: "Malliaras: pressing at the heel bone, a comment",
  NTR: "Northern Trust: stiff mornings and a sore back, a guide for doctors",
  PAL: "A practice's summary of the British guideline on stiff joints",
  PRR: "Physio Recovery Room: running again, a clinic's page",
  RFL: "Resilience PT: when to stop, a clinic's page",
  SAX: "Amol Saxena: tests before running, a clinic's page",
  THO: "Thornleigh Physio: running with a limp, a clinic's page",
  TPH: "The Physios: a way back in three levels, a clinic's page",
  TREK: "TREK Education: runners and their knees, course notes",
  TRI23: "Protocol of a trial of 2023: running again in phases. Trials",
  UDEL: "A clinic's copy of an American university's soreness rules",
  UTD: "A work of reference: the heavy slow programme, drawn",
  WEL: "NICE: questions about a swollen calf",
  seed: "The article on Achilles injuries in runners that our rules began with",
} as const;

export type ReferenceKey = keyof typeof REFERENCES;
