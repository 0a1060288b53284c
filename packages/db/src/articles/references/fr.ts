import type { ReferenceKey } from "#articles/references/en.ts";

/** The same in French. */
export const REFERENCES: Readonly<Record<ReferenceKey, string>> = {
  // Trials, cohorts and laboratory studies.
  ALV19:
    "Alves et coll., 2019 : tendons et antibiotiques fluoroquinolones, plusieurs études réunies. Eur J Clin Pharmacol",
  BAX21:
    "Baxter et coll., 2021 : ce que chaque exercice demande au tendon d'Achille. Med Sci Sports Exerc",
  BEYS: "Beyer et coll., 2015 : montées lourdes et lentes face aux descentes, un essai. Am J Sports Med",
  BRA21:
    "Bradford et coll., 2021 : positions tenues et gêne juste après, une petite étude. Int J Sports Med",
  BUI08: "Buist et coll., 2008 : des débutants avec et sans règle hebdomadaire, un essai",
  BUS97: "Bushman et coll., 1997 : des semaines de course en eau profonde. Med Sci Sports Exerc",
  EYE93: "Un essai de 1993 : course en piscine ou vélo à la place de la course",
  FAH03:
    "Fahlström et coll., 2003 : descentes sur une marche selon l'endroit sensible. Knee Surg Sports Traumatol Arthrosc",
  FRA25: "Frandsen et coll., 2025 : sorties trop longues et blessures. Br J Sports Med",
  GRI21:
    "Griffin et coll., 2021 : un programme qui avance par tests, protocole. BMC Musculoskelet Disord",
  HAB17: "Habets et coll., 2017 : deux programmes comparés, protocole. BMC Musculoskelet Disord",
  HAB18: "Habets et coll., 2018 : la reprise du sport, une revue. Sports Med",
  IMP20: "Impellizzeri et coll., 2020 : ce qui ne va pas avec les rapports de charge",
  IMP21:
    "Impellizzeri et coll., 2021 : la même chose, testée avec des nombres au hasard. Sports Med",
  IVE12: "Une étude de 2012 : comment lire les points d'un questionnaire sur le tendon d'Achille",
  JOA23: "Joachim et coll., 2023 : sommeil et blessures chez de jeunes coureurs. Sports Health",
  JOH20: "Johnston et coll. : sommeil et plaintes chez des sportifs d'endurance",
  JON08:
    "Jonsson et coll., 2008 : abaisser le talon sans flexion profonde, à l'insertion. Br J Sports Med",
  LAG20: "Un groupe suivi en 2020 : coureurs au tendon devenu sensible, un an après",
  LYG16: "Lyght et coll., 2016 : attaque du pied, cadence et charge. J Appl Biomech",
  MAL16: "Malisoux et coll., 2016 : trois drops de chaussure, un essai. Am J Sports Med",
  MUL18: "Un groupe de coureurs amateurs, 2018 : combien de temps durent les blessures. PLoS ONE",
  NMA21: "Van der Vlist et coll., 2021 : les essais mis côte à côte. Br J Sports Med",
  NSP: "Un essai mené à La Haye : attelles de nuit en plus des descentes",
  ONE18:
    "O'Neill et coll., 2018 : positions tenues lourdes et gêne juste après. Knee Surg Sports Traumatol Arthrosc",
  ONE19:
    "O'Neill et coll., 2019 : la force du mollet de coureurs au tendon sensible. Phys Ther Sport",
  PRA19: "Un essai de 2019 : renforcement du mollet, avec et sans complément. Nutrients",
  PRI25: "Pringels et coll., 2025 : moins de pression à l'insertion, un essai. Br J Sports Med",
  PRU23: "Prudêncio et coll., 2023 : les essais de descente, réunis",
  RAB19: "Rabusin et coll., 2019 : talonnettes face aux descentes, protocole",
  RAB21: "Rabusin et coll., 2021 : talonnettes face aux descentes, l'essai. Br J Sports Med",
  SIL07:
    "Silbernagel et coll., 2007 : continuer à courir sous une limite de douleur, un essai. Am J Sports Med",
  SIL07B:
    "Silbernagel et coll., 2007 : se sentir bien et être fort, ce n'est pas pareil. Br J Sports Med",
  SIL11: "Silbernagel et coll., 2011 : cinq ans après. Am J Sports Med",
  SIL20: "Silbernagel, Hanlon et Sprague, 2020 : ce qui se fait sans opération. J Athl Train",
  SLP25: "Un groupe de coureurs, 2025 : qualité du sommeil et blessures. Scand J Med Sci Sports",
  VDV20:
    "Van der Vlist et coll., 2020 : quatre types d'exercice et gêne juste après. Scand J Med Sci Sports",
  VDVR: "Van der Vlist et coll., 2019 : ce qui s'est passé avant. Br J Sports Med",
  // Clinics' pages, handouts and works of reference: published practice, no studies.
  ACH1: "Achieve Podiatry : reprendre la course, page d'un cabinet",
  ARC: "ARC Running : un tableau marche-course",
  CAN: "Cannon : reprendre la course pas à pas, diaporama",
  CEN: "Central Performance : un tendon est-il enflammé, page d'un cabinet",
  EFE: "Evidence for Exercise : une limite pour la douleur, notes de cours",
  EFE2: "Evidence for Exercise : combien de temps il faut, notes de cours",
  FHB: "Foot Hyperbook : la rupture du tendon d'Achille, ouvrage de référence",
  FPN: "Family Practice Notebook : l'os du talon, ouvrage de référence",
  GPK: "Page d'un cabinet sur les sauts, un côté face à l'autre",
  GPN: "GP Notebook : la rupture du tendon d'Achille, ouvrage de référence",
  LOTH: "Guide écossais des antibiotiques : les fluoroquinolones",
  MAL: "Malliaras : la pression à l'insertion, un commentaire",
  NTR: "Northern Trust : matins raides et mal de dos, un guide pour médecins",
  PAL: "Résumé, par un cabinet, de la recommandation britannique sur les articulations raides",
  PRR: "Physio Recovery Room : reprendre la course, page d'un cabinet",
  RFL: "Resilience PT : quand s'arrêter, page d'un cabinet",
  SAX: "Amol Saxena : des tests avant de courir, page d'un cabinet",
  THO: "Thornleigh Physio : courir en boitant, page d'un cabinet",
  TPH: "The Physios : un retour en trois niveaux, page d'un cabinet",
  TREK: "TREK Education : les coureurs et leurs genoux, notes de cours",
  TRI23: "Protocole d'un essai de 2023 : reprendre la course par phases. Trials",
  UDEL: "Copie, par un cabinet, des règles d'une université américaine",
  UTD: "Un ouvrage de référence : le programme lourd et lent, en dessins",
  WEL: "NICE : des questions sur un mollet gonflé",
  seed: "L'article sur le tendon d'Achille des coureurs d'où nos règles sont parties",
};
