// Read by claims.mjs, which looks for each in every text of the rules, the apps and the mails.
/**
 * What the product never says, and how a sentence that says it would look (clinical brief, sections 8.4, 7.1 and 5.1; the last is ours).
 * @type {readonly {claim: string, pattern: RegExp}[]}
 */
export const CLAIMS_NOT_MADE = [
  { claim: "it heals", pattern: /\bheal(?:s|ed|ing)?\b/iu },
  { claim: "it cures", pattern: /\bcur(?:e|es|ed|ing)\b/iu },
  { claim: "it treats", pattern: /\btreat(?:s|ed|ing|ments?)?\b/iu },
  { claim: "it diagnoses", pattern: /(?<!\b(?:not a|not|no|never|isn['’]t a) )\bdiagnos/iu },
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

/**
 * The same for French, where a letter may carry an accent that \b takes for an edge.
 * @type {readonly {claim: string, pattern: RegExp}[]}
 */
export const CLAIMS_NOT_MADE_IN_FRENCH = [
  { claim: "it heals", pattern: /(?<!\p{L})gu[ée]ri\p{L}*/iu },
  {
    claim: "it cures",
    pattern: /(?<!\p{L})soign(?:e|es|é|ée|és|ées|er|ez|ent|ons|era|erez|ait)(?!\p{L})/iu,
  },
  {
    claim: "it treats",
    pattern: /(?<!\p{L})trait(?:e|es|é|ée|és|ées|er|ez|ent|ons|era|ait|ant|ements?)(?!\p{L})/iu,
  },
  {
    claim: "it diagnoses",
    pattern: /(?<!(?:pas un|pas de|aucun|ni|sans|jamais de|jamais un) )(?<!\p{L})diagnosti/iu,
  },
  {
    claim: "it prevents injury",
    pattern:
      /(?<!\p{L})pr[ée]v(?:enir|enez|ient|iennent|enti\p{L}*)(?!\p{L})|(?<!\p{L})évit\p{L}* (?:les|des|la|une|toute|de nouvelles) blessure/iu,
  },
  {
    claim: "it repairs collagen",
    pattern: /(?<!\p{L})répar\p{L}* [^.]{0,20}(?:collagène|tendon|tissu)/iu,
  },
  {
    claim: "holds take pain away",
    pattern:
      /(?<!\p{L})(?:tenues?|isométri\p{L}*|contractions?)(?!\p{L})[^.]{0,40}(?:enl[eè]v|soulag|rédui|supprim|calm)\p{L}*[^.]{0,20}(?:douleur|le mal)/iu,
  },
  {
    claim: "lowering slowly promotes recovery",
    pattern:
      /(?<!\p{L})(?:excentriques?|descentes?|freinage)(?!\p{L})[^.]{0,40}(?:favoris|accél[eè]r|stimul)/iu,
  },
  {
    claim: "people recover in some weeks",
    pattern:
      /(?<!\p{L})(?:rétabli|remis|récupér|sans douleur|reprise|retour à la course)\p{L}*(?: [^.]{0,12})?(?:en|dans|après|sous|d['’]ici) (?:\p{L}+ )?(?:\d+|une?|deux|trois|quatre|six|huit|dix|douze)\s(?:jour|semaine|mois)/iu,
  },
  {
    claim: "it is safe for everyone",
    pattern: /sans (?:aucun )?(?:danger|risque) pour (?:tous|toutes|tout le monde|chacun)/iu,
  },
  {
    claim: "one programme is the best",
    pattern: /(?<!\p{L})meilleure?s? (?:programme|exercice|plan|méthode|charge)/iu,
  },
  {
    claim: "it stands in for a professional",
    pattern:
      /(?<!\p{L})(?:remplace\p{L}*|au lieu d[eu]|à la place d[eu]|plus besoin d[eu])(?: (?:un|une|le|la|votre))? (?:kiné\p{L}*|médecin|physio\p{L}*|professionnel)/iu,
  },
  { claim: "a score of the original questionnaire", pattern: /(?<!\p{L})visa(?:-a|(?!\p{L}))/iu },
  {
    claim: "stretching damages a tendon",
    pattern: /(?<!\p{L})étir\p{L}*[^.]{0,30}(?:ab[iî]m|endommag|détrui|détérior)/iu,
  },
  {
    claim: "risk rises with each band",
    pattern: /(?<!\p{L})risque (?:double|augmente|grandit|monte|croît) avec/iu,
  },
  {
    claim: "a medicine should be stopped",
    pattern:
      /(?<!\p{L})(?:arrêt|cess|stopp)(?:e|er|ez) (?:de prendre )?(?:la|le|les|votre|vos|cet|cette|ce|ces|l['’]) ?(?:statine|antibiotique|médicament|comprimé|pilule)/iu,
  },
];
