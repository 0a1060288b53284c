import type { Locale } from "#scenarios/articles/locale.ts";

type Reference = Readonly<Record<Locale, string>>;

const told = (en: string, fr: string): Reference => ({ en, fr });

/** Trials, cohorts and laboratory studies, as a reader is told of them; by the keys of the handbook. */
const STUDIES = {
  ALV19: told(
    "Alves and others, 2019: tendon trouble with fluoroquinolone antibiotics, many studies pooled. Eur J Clin Pharmacol",
    "Alves et coll., 2019 : tendons et antibiotiques fluoroquinolones, plusieurs études réunies. Eur J Clin Pharmacol",
  ),
  BAX21: told(
    "Baxter and others, 2021: how much each exercise loads the Achilles. Med Sci Sports Exerc",
    "Baxter et coll., 2021 : ce que chaque exercice demande au tendon d'Achille. Med Sci Sports Exerc",
  ),
  BEYS: told(
    "Beyer and others, 2015: heavy slow raises beside heel drops, a trial. Am J Sports Med",
    "Beyer et coll., 2015 : montées lourdes et lentes face aux descentes, un essai. Am J Sports Med",
  ),
  BRA21: told(
    "Bradford and others, 2021: holds and soreness straight after, a small study. Int J Sports Med",
    "Bradford et coll., 2021 : positions tenues et gêne juste après, une petite étude. Int J Sports Med",
  ),
  BUI08: told(
    "Buist and others, 2008: beginners under a weekly rule, and without it, a trial",
    "Buist et coll., 2008 : des débutants avec et sans règle hebdomadaire, un essai",
  ),
  BUS97: told(
    "Bushman and others, 1997: weeks of running in deep water. Med Sci Sports Exerc",
    "Bushman et coll., 1997 : des semaines de course en eau profonde. Med Sci Sports Exerc",
  ),
  EYE93: told(
    "A trial of 1993: pool running or cycling in place of running",
    "Un essai de 1993 : course en piscine ou vélo à la place de la course",
  ),
  FAH03: told(
    "Fahlström and others, 2003: heel drops by the place of the pain. Knee Surg Sports Traumatol Arthrosc",
    "Fahlström et coll., 2003 : descentes sur une marche selon l'endroit sensible. Knee Surg Sports Traumatol Arthrosc",
  ),
  FRA25: told(
    "Frandsen and others, 2025: single long runs and injuries. Br J Sports Med",
    "Frandsen et coll., 2025 : sorties trop longues et blessures. Br J Sports Med",
  ),
  GRI21: told(
    "Griffin and others, 2021: a programme that goes on by tests, protocol. BMC Musculoskelet Disord",
    "Griffin et coll., 2021 : un programme qui avance par tests, protocole. BMC Musculoskelet Disord",
  ),
  HAB17: told(
    "Habets and others, 2017: two programmes compared, protocol. BMC Musculoskelet Disord",
    "Habets et coll., 2017 : deux programmes comparés, protocole. BMC Musculoskelet Disord",
  ),
  HAB18: told(
    "Habets and others, 2018: going back to sport, a review. Sports Med",
    "Habets et coll., 2018 : la reprise du sport, une revue. Sports Med",
  ),
  IMP20: told(
    "Impellizzeri and others, 2020: what is wrong with ratios of training load",
    "Impellizzeri et coll., 2020 : ce qui cloche dans les rapports de charge",
  ),
  IMP21: told(
    "Impellizzeri and others, 2021: the same, tried with random numbers. Sports Med",
    "Impellizzeri et coll., 2021 : la même chose, testée avec des nombres au hasard. Sports Med",
  ),
  IVE12: told(
    "A study of 2012: how to read the points of an Achilles questionnaire",
    "Une étude de 2012 : comment lire les points d'un questionnaire sur le tendon d'Achille",
  ),
  JOA23: told(
    "Joachim and others, 2023: sleep and injuries in young runners. Sports Health",
    "Joachim et coll., 2023 : sommeil et blessures chez de jeunes coureurs. Sports Health",
  ),
  JOH20: told(
    "Johnston and others: sleep and complaints in endurance athletes",
    "Johnston et coll. : sommeil et plaintes chez des sportifs d'endurance",
  ),
  JON08: told(
    "Jonsson and others, 2008: heel lowering without the deep bend, at the heel bone. Br J Sports Med",
    "Jonsson et coll., 2008 : abaisser le talon sans flexion profonde, à l'insertion. Br J Sports Med",
  ),
  LAG20: told(
    "A group of 2020: runners with new Achilles soreness, a year on",
    "Un groupe suivi en 2020 : coureurs au tendon devenu sensible, un an après",
  ),
  LYG16: told(
    "Lyght and others, 2016: landing, cadence and load. J Appl Biomech",
    "Lyght et coll., 2016 : attaque du pied, cadence et charge. J Appl Biomech",
  ),
  MAL16: told(
    "Malisoux and others, 2016: three shoe drops, a trial. Am J Sports Med",
    "Malisoux et coll., 2016 : trois drops de chaussure, un essai. Am J Sports Med",
  ),
  MUL18: told(
    "A group of recreational runners, 2018: how long complaints last. PLoS ONE",
    "Un groupe de coureurs amateurs, 2018 : combien de temps durent les blessures. PLoS ONE",
  ),
  NMA21: told(
    "Van der Vlist and others, 2021: the trials held side by side. Br J Sports Med",
    "Van der Vlist et coll., 2021 : les essais mis côte à côte. Br J Sports Med",
  ),
  NSP: told(
    "A trial in The Hague: night splints beside heel drops",
    "Un essai mené à La Haye : attelles de nuit en plus des descentes",
  ),
  ONE18: told(
    "O'Neill and others, 2018: heavy holds and soreness straight after. Knee Surg Sports Traumatol Arthrosc",
    "O'Neill et coll., 2018 : positions tenues lourdes et gêne juste après. Knee Surg Sports Traumatol Arthrosc",
  ),
  ONE19: told(
    "O'Neill and others, 2019: calf strength of runners with a sore Achilles. Phys Ther Sport",
    "O'Neill et coll., 2019 : la force du mollet de coureurs au tendon sensible. Phys Ther Sport",
  ),
  PRA19: told(
    "A trial of 2019: calf strengthening, with and without a supplement. Nutrients",
    "Un essai de 2019 : renforcement du mollet, avec et sans complément. Nutrients",
  ),
  PRI25: told(
    "Pringels and others, 2025: less pressing at the heel bone, a trial. Br J Sports Med",
    "Pringels et coll., 2025 : moins de pression à l'insertion, un essai. Br J Sports Med",
  ),
  PRU23: told(
    "Prudêncio and others, 2023: trials of lowering, pooled",
    "Prudêncio et coll., 2023 : les essais de descente, réunis",
  ),
  RAB19: told(
    "Rabusin and others, 2019: heel lifts beside heel drops, protocol",
    "Rabusin et coll., 2019 : talonnettes face aux descentes, protocole",
  ),
  RAB21: told(
    "Rabusin and others, 2021: heel lifts beside heel drops, the trial. Br J Sports Med",
    "Rabusin et coll., 2021 : talonnettes face aux descentes, l'essai. Br J Sports Med",
  ),
  SIL07: told(
    "Silbernagel and others, 2007: running on under a limit for pain, a trial. Am J Sports Med",
    "Silbernagel et coll., 2007 : continuer à courir sous une limite de douleur, un essai. Am J Sports Med",
  ),
  SIL07B: told(
    "Silbernagel and others, 2007: feeling well and being strong are two things. Br J Sports Med",
    "Silbernagel et coll., 2007 : se sentir bien et être fort, ce n'est pas pareil. Br J Sports Med",
  ),
  SIL11: told(
    "Silbernagel and others, 2011: five years on. Am J Sports Med",
    "Silbernagel et coll., 2011 : cinq ans après. Am J Sports Med",
  ),
  SIL20: told(
    "Silbernagel, Hanlon and Sprague, 2020: what is done without surgery. J Athl Train",
    "Silbernagel, Hanlon et Sprague, 2020 : ce qui se fait sans opération. J Athl Train",
  ),
  SLP25: told(
    "A group of runners, 2025: quality of sleep and injuries. Scand J Med Sci Sports",
    "Un groupe de coureurs, 2025 : qualité du sommeil et blessures. Scand J Med Sci Sports",
  ),
  VDV20: told(
    "Van der Vlist and others, 2020: four kinds of exercise and soreness straight after. Scand J Med Sci Sports",
    "Van der Vlist et coll., 2020 : quatre types d'exercice et gêne juste après. Scand J Med Sci Sports",
  ),
  VDVR: told(
    "Van der Vlist and others, 2019: what came before. Br J Sports Med",
    "Van der Vlist et coll., 2019 : ce qui s'est passé avant. Br J Sports Med",
  ),
} as const satisfies Readonly<Record<string, Reference>>;

/** Clinics' pages, handouts and works of reference: published practice, no studies. */
const PRACTICE = {
  ACH1: told(
    "Achieve Podiatry: running again, a clinic's page",
    "Achieve Podiatry : recourir, page d'un cabinet",
  ),
  ARC: told("ARC Running: a walk-run table", "ARC Running : un tableau marche-course"),
  CAN: told("Cannon: running again step by step, slides", "Cannon : recourir pas à pas, diaporama"),
  CEN: told(
    "Central Performance: how far a tendon is inflamed, a clinic's page",
    "Central Performance : un tendon est-il enflammé, page d'un cabinet",
  ),
  EFE: told(
    "Evidence for Exercise: a limit for pain, course notes",
    "Evidence for Exercise : une limite pour la douleur, notes de cours",
  ),
  EFE2: told(
    "Evidence for Exercise: how long it takes, course notes",
    "Evidence for Exercise : combien de temps il faut, notes de cours",
  ),
  FHB: told(
    "Foot Hyperbook: the torn Achilles, a work of reference",
    "Foot Hyperbook : la rupture du tendon d'Achille, ouvrage de référence",
  ),
  FPN: told(
    "Family Practice Notebook: the heel bone, a work of reference",
    "Family Practice Notebook : l'os du talon, ouvrage de référence",
  ),
  GPK: told(
    "A clinic's page on hopping, side against side",
    "Page d'un cabinet sur les sauts, un côté face à l'autre",
  ),
  GPN: told(
    "GP Notebook: the torn Achilles, a work of reference",
    "GP Notebook : la rupture du tendon d'Achille, ouvrage de référence",
  ),
  LOTH: told(
    "Scottish antimicrobial companion: fluoroquinolones",
    "Guide écossais des antibiotiques : les fluoroquinolones",
  ),
  MAL: told(
    "Malliaras: pressing at the heel bone, a comment",
    "Malliaras : la pression à l'insertion, un commentaire",
  ),
  NTR: told(
    "Northern Trust: stiff mornings and a sore back, a guide for doctors",
    "Northern Trust : matins raides et mal de dos, un guide pour médecins",
  ),
  PAL: told(
    "A practice's summary of the British guideline on stiff joints",
    "Résumé, par un cabinet, de la recommandation britannique sur les articulations raides",
  ),
  PRR: told(
    "Physio Recovery Room: running again, a clinic's page",
    "Physio Recovery Room : recourir, page d'un cabinet",
  ),
  RFL: told(
    "Resilience PT: when to stop, a clinic's page",
    "Resilience PT : quand s'arrêter, page d'un cabinet",
  ),
  SAX: told(
    "Amol Saxena: tests before running, a clinic's page",
    "Amol Saxena : des tests avant de courir, page d'un cabinet",
  ),
  THO: told(
    "Thornleigh Physio: running with a limp, a clinic's page",
    "Thornleigh Physio : courir en boitant, page d'un cabinet",
  ),
  TPH: told(
    "The Physios: a way back in three levels, a clinic's page",
    "The Physios : un retour en trois niveaux, page d'un cabinet",
  ),
  TREK: told(
    "TREK Education: runners and their knees, course notes",
    "TREK Education : les coureurs et leurs genoux, notes de cours",
  ),
  TRI23: told(
    "Protocol of a trial of 2023: running again in phases. Trials",
    "Protocole d'un essai de 2023 : recourir par phases. Trials",
  ),
  UDEL: told(
    "A clinic's copy of an American university's soreness rules",
    "Copie, par un cabinet, des règles d'une université américaine",
  ),
  UTD: told(
    "A work of reference: the heavy slow programme, drawn",
    "Un ouvrage de référence : le programme lourd et lent, en dessins",
  ),
  WEL: told("NICE: questions about a swollen calf", "NICE : des questions sur un mollet gonflé"),
  seed: told(
    "The article on Achilles injuries in runners that our rules began with",
    "L'article sur le tendon d'Achille des coureurs d'où nos règles sont parties",
  ),
} as const satisfies Readonly<Record<string, Reference>>;

/** What stands behind the articles, as a reader is told of it. */
export const REFERENCES = { ...STUDIES, ...PRACTICE } as const;

export type ReferenceKey = keyof typeof REFERENCES;
