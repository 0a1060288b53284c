import { describe, expect, it } from "vitest";
import { CLAIMS_NOT_MADE } from "./claims-not-made.mjs";
import { checkClaims, PLACES, textSources, textsOf } from "./claims.mjs";

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

const said = (text) =>
  checkClaims(new Map([["words.ts", `const a = "${text}";`]]), CLAIMS_NOT_MADE).faults;

describe("what the product never says", () => {
  it("stands in no text of the rules, the apps or the mails", () => {
    const { files, texts, faults } = checkClaims(textSources(), CLAIMS_NOT_MADE);
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
});

describe("the texts of a module", () => {
  it("are what stands in quotes and between tags, and no comment", () => {
    const source =
      '/* heals */ const a = "one text"; // heals too\nreturn <p>two words</p>;\nb(`three ${c} texts`);';
    expect(textsOf(source)).toEqual(["one text", "three ${c} texts", "two words"]);
  });
});
