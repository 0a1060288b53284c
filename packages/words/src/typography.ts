const THIN = "\u202f";
const FIXED = "\u00a0";

/**
 * A French text with the spaces that may not break: thin before ; ! and ?, full before : and inside « », and between a number and
 * its unit, and around the "sur" of a scale or a count. French tables are written so; their test compares.
 */
export function spaced(text: string): string {
  return text
    .replaceAll(/[ \u00a0\u202f]+([;!?])/g, `${THIN}$1`)
    .replaceAll(/[ \u00a0\u202f]+:/g, `${FIXED}:`)
    .replaceAll(/«[ \u00a0\u202f]*/g, `«${FIXED}`)
    .replaceAll(/[ \u00a0\u202f]*»/g, `${FIXED}»`)
    .replaceAll(/([\d}])[ \u202f](km|mi|mm|m|min|h|kg|g|€|%)(?![\p{L}\d])/gu, `$1${FIXED}$2`)
    .replaceAll(/([\d}])[ \u202f]sur[ \u202f](?=[\d{])/g, `$1${FIXED}sur${FIXED}`);
}
