// Read by claims.mjs, which looks for each in every text of the rules, the apps and the mails.
/**
 * What the product never says, and how a sentence that says it would look (clinical brief, sections 8.4, 7.1 and 5.1; the last is ours).
 * @type {readonly {claim: string, pattern: RegExp}[]}
 */
export const CLAIMS_NOT_MADE = [
  { claim: "it heals", pattern: /\bheal(?:s|ed|ing)?\b/iu },
  { claim: "it cures", pattern: /\bcur(?:e|es|ed|ing)\b/iu },
  { claim: "it treats", pattern: /\btreat(?:s|ed|ing|ments?)?\b/iu },
  { claim: "it diagnoses", pattern: /(?<!\b(?:not a|not|no|never|isn't a) )\bdiagnos/iu },
  { claim: "it prevents injury", pattern: /\bprevent(?:s|ed|ing|ion|ive)?\b/iu },
  { claim: "it repairs collagen", pattern: /\brepair\w* [^.]{0,20}(?:collagen|tendon|tissue)/iu },
  {
    claim: "holds take pain away",
    pattern:
      /\b(?:holds?|isometrics?)\b[^.]{0,40}\b(?:take|ease|reduce|relieve|remove)s?\b[^.]{0,20}\bpain\b/iu,
  },
  {
    claim: "lowering slowly promotes recovery",
    pattern: /\b(?:eccentrics?|lowering)\b[^.]{0,40}\bpromot/iu,
  },
  {
    claim: "people recover in some weeks",
    pattern:
      /\b(?:recover\w*|pain-free|back to running) (?:in|within|by|after) (?:\w+ )?(?:\d+|a|one|two|three|four|six|eight|twelve) (?:day|week|month)/iu,
  },
  {
    claim: "it is safe for everyone",
    pattern: /\bsafe for (?:everyone|everybody|anyone|anybody|all)\b/iu,
  },
  {
    claim: "one programme is the best",
    pattern: /\bbest (?:programme|program|exercise|loading|plan)\b/iu,
  },
  {
    claim: "it stands in for a professional",
    pattern:
      /\b(?:replaces?|instead of|no need for) (?:your|a|the) (?:physio\w*|doctor|clinician)/iu,
  },
  { claim: "a score of the original questionnaire", pattern: /\bvisa(?:-a|\b)/iu },
  { claim: "stretching damages a tendon", pattern: /\bstretch\w*[^.]{0,30}\bdamag/iu },
  { claim: "risk rises with each band", pattern: /\brisk (?:doubles|rises|grows|climbs) with\b/iu },
  {
    claim: "a medicine should be stopped",
    pattern: /\bstop (?:taking )?(?:the|your|this) (?:statin|antibiotic|medicine|tablet|pill)/iu,
  },
];
