import type { RuleWords } from "#words/words.ts";

const ours = (what: string): string => `${what} : notre choix`;

const REMARKS = {
  ours: "notre choix",
  seed: "article fondateur",
  "seed §1": "article fondateur, § 1",
  "seed §2": "article fondateur, § 2",
  "seed §3": "article fondateur, § 3",
  "seed §4": "article fondateur, § 4",
  "seed §5": "article fondateur, § 5",
  "clinical §2.8": "notre document clinique",
  "SC15 classes": "classes de SC15",
  "midportion evidence is mixed": "au milieu du tendon, les études se partagent",
  "signs not read": "signes non relus à la source",
  "0 ours": ours("0"),
  "0 ours where a page accepts 2": ours("0, là où une page accepte 2"),
  "ages ours": ours("âges"),
  "both shoes ours": ours("les deux chaussures"),
  "bounds ours": ours("bornes"),
  "count ours": ours("nombre"),
  "days ours": ours("jours"),
  "default ours": ours("valeur par défaut"),
  "hours ours": ours("heures"),
  "how many mornings ours": ours("nombre de matins"),
  "length ours": ours("longueur"),
  "limit ours": ours("limite"),
  "lock ours": ours("blocage"),
  "minutes ours": ours("minutes"),
  "number ours": ours("nombre"),
  "order ours": ours("ordre"),
  "placement ours": ours("place"),
  "reading ours": ours("lecture"),
  "share ours": ours("part"),
  "six months ours": ours("six mois"),
  "three months ours": ours("trois mois"),
  "twelve weeks ours": ours("douze semaines"),
  "twice and two days ours": ours("deux fois et deux jours"),
  "twice ours": ours("deux fois"),
  "two weeks from 60 ours": ours("deux semaines à partir de 60 ans"),
  "two weeks ours": ours("deux semaines"),
  "until when is ours": ours("jusqu’à quand"),
  "upper end ours": ours("haut de la fourchette"),
  "window ours": ours("fenêtre"),
};

/** How a source is read in French. */
export const SOURCES: RuleWords["sources"] = { and: " ; ", remarks: REMARKS };
