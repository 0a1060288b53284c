import type { Locale } from "#articles/locale.ts";

export type FoundingSection =
  | "opening"
  | "names"
  | "causes"
  | "plan"
  | "load"
  | "stretching"
  | "bending"
  | "holds"
  | "slowRaises"
  | "quickWork"
  | "shoes"
  | "closing";

/** A claim of the founding article that we tell otherwise, and words by which an article does so, in each language. */
export interface Correction extends Readonly<Record<Locale, string>> {
  /** Its row in the handbook's table of conflicts. */
  readonly conflict: string;
  readonly topic: string;
}

/** A section of the founding article: what it is about, in our words, and what of it we tell otherwise. */
export interface SectionRow {
  readonly about: string;
  readonly corrected: readonly Correction[];
}

const told = (conflict: string, topic: string, en: string, fr: string): Correction => ({
  conflict,
  topic,
  en,
  fr,
});

/** The founding article, section by section, in its order. */
export const FOUNDING_SECTIONS: Readonly<Record<FoundingSection, SectionRow>> = {
  opening: {
    about: "What is sore, and that lying still is no plan.",
    corrected: [],
  },
  names: {
    about: "Two names for it, and how far inflammation matters.",
    corrected: [
      told("Not truly inflamed", "what-it-is", "still argued about", "reste discutée"),
      told("Any heel-tendon pain is alike", "signs-first", "A few aren't", "Quelques-uns, non"),
    ],
  },
  causes: {
    about: "Training, shoes, calves, form, age and stress.",
    corrected: [
      told(
        "A low drop is a cause",
        "what-came-before",
        "the drop made no difference overall",
        "le drop ne changeait rien",
      ),
      told("Form as a cause", "what-came-before", "There is little behind it", "Peu d'arguments"),
      told(
        "Stress as a cause",
        "what-came-before",
        "Studies disagree",
        "Les études se contredisent",
      ),
      told("Too much too soon", "one-long-run", "A single run", "Une seule sortie"),
    ],
  },
  plan: {
    about: "Less pain first, then more strength.",
    corrected: [
      told(
        "Feeling well is being well",
        "after",
        "You can't feel the missing part",
        "Ce qui manque ne se sent pas",
      ),
    ],
  },
  load: {
    about:
      "A limit for pain, a day to settle, other sports meanwhile, and running again by degrees.",
    corrected: [
      told("Pain limit", "pain-limit", "Another well-known model", "Un autre modèle bien connu"),
      told(
        "When it has settled",
        "day-after",
        "asks the next morning",
        "pose la question dès le matin",
      ),
      told("Week to week", "day-after", "weeks in a row", "semaines de suite"),
      told("High impact", "why-not-just-rest", "you may carry on", "continuez selon les règles"),
    ],
  },
  stretching: {
    about: "Leaving calf stretches out.",
    corrected: [
      told(
        "Stretching makes it worse",
        "stretching",
        "a careful default and no verdict",
        "une prudence de départ",
      ),
    ],
  },
  bending: {
    about: "Leaving deep ankle bends out.",
    corrected: [
      told(
        "Ankle bend under load",
        "deep-bends",
        "the bend comes back from the strength stage on",
        "la flexion revient à partir de l'étape de force",
      ),
    ],
  },
  holds: {
    about: "Beginning with holds on the floor.",
    corrected: [
      told("Holds take pain away", "holds", "found no such effect", "n'a rien trouvé de tel"),
      told("Length of a hold", "holds", "programmes differ", "les programmes varient"),
    ],
  },
  slowRaises: {
    about: "Slow heel raises, and not below the step at first.",
    corrected: [
      told(
        "Slow lowering promotes healing",
        "slow-and-strong",
        "It doesn't stand out",
        "Elle ne sort pas du lot",
      ),
      told(
        "Below the step",
        "slow-and-strong",
        "Not in the first two stages",
        "Pas pendant les deux",
      ),
    ],
  },
  quickWork: {
    about: "Faster raises, bounds and jumps, later on.",
    corrected: [],
  },
  shoes: {
    about: "A higher heel for a while, beside strength work.",
    corrected: [told("A higher heel helps", "shoes", "keep both going", "Menez les deux de front")],
  },
  closing: {
    about: "What to expect of the weeks ahead.",
    corrected: [
      told("How long it takes", "how-long", "no date from us", "sans date de notre part"),
    ],
  },
};
