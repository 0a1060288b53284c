import { describe, expect, it } from "vitest";
import { CLAIMS_NOT_MADE, CLAIMS_NOT_MADE_IN_FRENCH } from "./claims-not-made.mjs";
import { checkClaims, isFrench, PLACES, textSources, textsOf } from "./claims.mjs";

/** A sentence that makes each claim, in the order of the table. */
const CLAIMING = [
  "Loading heals the tendon.",
  "This cures Achilles pain.",
  "A treatment for your tendon.",
  "We diagnose your tendon.",
  "Strength work prevents injury.",
  "Slow work repairs the collagen of your tendon.",
  "Holds take the pain away at once.",
  "Slow lowering promotes recovery.",
  "You will be back to running in six weeks.",
  "These exercises are safe for everyone.",
  "This is the best programme there is.",
  "It replaces your physio.",
  "Your VISA-A score is 51.",
  "Stretching damages your tendon.",
  "Your risk doubles with each band.",
  "You should stop taking the antibiotic.",
];

/** What we do say, close to the wall. */
const FINE = [
  "It is training guidance, not a diagnosis.",
  "Stretching the calf may irritate the tendon, so we leave it out for now.",
  "Your health data stays yours.",
  "Hold for thirty seconds; pain within your limit.",
  "Most runners improve over about 3 months of regular loading; full recovery often takes 6-12 months, and some keep mild symptoms.",
  "No heel drop has been shown best for all runners.",
  "Contact the prescriber or a pharmacist today, before the next dose.",
];

/** The same in French, in the order of its table. */
const CLAIMING_IN_FRENCH = [
  "Une charge progressive guérit le tendon.",
  "Ces exercices soignent votre tendon.",
  "Un traitement pour votre tendon d'Achille.",
  "Votre diagnostic en deux minutes.",
  "Le renforcement prévient les blessures.",
  "Le travail lent répare le collagène du tendon.",
  "Les tenues enlèvent tout de suite la douleur.",
  "La phase excentrique favorise le retour du tendon.",
  "Vous serez rétabli en six semaines.",
  "Ces exercices sont sans danger pour tout le monde.",
  "C'est le meilleur programme qui soit.",
  "L'application remplace votre kiné.",
  "Votre score VISA-A est de 51.",
  "Les étirements abîment le tendon.",
  "Votre risque double avec chaque palier.",
  "Vous devriez arrêter cet antibiotique.",
];

/** What we do say in French, close to the wall. */
const FINE_IN_FRENCH = [
  "Des conseils d'entraînement, pas un diagnostic.",
  "Étirer le mollet peut irriter le tendon : on s'en passe pour l'instant.",
  "Lisez soigneusement vos réponses ; le soignant qui vous suit peut les voir.",
  "La plupart des coureurs vont mieux en 3 mois environ de charge régulière.",
  "Appelez le prescripteur ou un pharmacien avant la prochaine prise.",
  "Un trait par jour, extrait de votre journal.",
  "Votre prénom et votre limite, prévus pour la semaine.",
];

const claims = (list) => list.map(({ claim }) => claim);

const saidInFrench = (text) =>
  checkClaims(new Map([["fr.ts", `const a = "${text}";`]]), CLAIMS_NOT_MADE_IN_FRENCH).faults;

const said = (text) =>
  checkClaims(new Map([["words.ts", `const a = "${text}";`]]), CLAIMS_NOT_MADE).faults;

describe("what the product never says", () => {
  it("stands in no text of the rules, the apps or the mails", () => {
    const inEnglish = new Map([...textSources()].filter(([path]) => !isFrench(path)));
    const { files, texts, faults } = checkClaims(inEnglish, CLAIMS_NOT_MADE);
    console.log(`${files} files, ${texts} texts, ${CLAIMS_NOT_MADE.length} claims`);
    expect(faults).toEqual([]);
    expect(files).toBeGreaterThan(300);
    expect(texts).toBeGreaterThan(2000);
    for (const place of PLACES)
      expect([...textSources().keys()].some((path) => path.startsWith(place))).toBe(true);
  });

  it.each(CLAIMING.map((text, index) => [text, index]))("%s is caught", (text, index) => {
    expect(said(text)).toContain(`words.ts: "${text}" says that ${CLAIMS_NOT_MADE[index].claim}`);
  });

  it("has a planted sentence for each claim", () =>
    expect(CLAIMING).toHaveLength(CLAIMS_NOT_MADE.length));

  it.each(FINE)("%s is fine", (text) => expect(said(text)).toEqual([]));

  it("stands in no text in French either, wherever it is kept", () => {
    expect(checkClaims(textSources(), CLAIMS_NOT_MADE_IN_FRENCH).faults).toEqual([]);
    expect([...textSources().keys()].filter(isFrench).length).toBeGreaterThan(15);
  });

  it.each(CLAIMING_IN_FRENCH.map((text, index) => [text, index]))(
    "%s is caught in French",
    (text, index) => {
      const { claim } = CLAIMS_NOT_MADE_IN_FRENCH[index];
      expect(saidInFrench(text)).toContain(`fr.ts: "${text}" says that ${claim}`);
    },
  );

  it("is the same list in both languages, with a planted sentence for each claim", () => {
    expect(claims(CLAIMS_NOT_MADE_IN_FRENCH)).toEqual(claims(CLAIMS_NOT_MADE));
    expect(CLAIMING_IN_FRENCH).toHaveLength(CLAIMS_NOT_MADE_IN_FRENCH.length);
  });

  it.each(FINE_IN_FRENCH)("%s is fine in French", (text) => expect(saidInFrench(text)).toEqual([]));

  it("is looked for in a file by the language its name or its folder says", () => {
    expect(["a/fr.ts", "words/fr/today.ts", "fr.tsx"].map(isFrench)).toEqual([true, true, true]);
    expect(["a/en.ts", "words/en/today.ts", "from.ts", "fry/a.ts"].some(isFrench)).toBe(false);
  });
});

describe("the texts of a module", () => {
  it("are what stands in quotes and between tags, and no comment", () => {
    const source =
      '/* heals */ const a = "one text"; // heals too\nreturn <p>two words</p>;\nb(`three ${c} texts`);';
    expect(textsOf(source)).toEqual(["one text", "three ${c} texts", "two words"]);
  });
});
