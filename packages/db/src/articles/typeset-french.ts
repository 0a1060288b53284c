const NARROW = "\u202f";
const FIXED = "\u00a0";

/** What a number may not be parted from at the end of a line. */
const UNITS =
  "%|mm|km|min|ans?|jours?|semaines?|mois|heures?|minutes?|secondes?|fois|sur|séries?|séances?|coureurs|personnes";

/**
 * French as it is printed: spaces that don't break before ; ? ! : and inside « », between a number and what it counts,
 * and the curved apostrophe. Authors type ordinary ones.
 */
export function typesetFrench(text: string): string {
  return text
    .replaceAll("'", "’")
    .replaceAll(/[ \n]([;?!])/g, `${NARROW}$1`)
    .replaceAll(/[ \n]([:»])/g, `${FIXED}$1`)
    .replaceAll("« ", `«${FIXED}`)
    .replaceAll(new RegExp(`(\\d)[ \\n](?=(?:${UNITS})(?![\\p{L}]))`, "gu"), `$1${FIXED}`);
}
