/** A file of the build as pages, scripts and stylesheets write it: from the root, from `static/`, from a neighbour's folder. */
const NAMED = /(?:static|\.\.)\/((?:chunks|media)\/[\w.~-]+\.(?:js|css|woff2))/g;
/** Scripts for browsers too old to have workers at all. */
const OUTDATED = /<script\b[^>]*\bnomodule\b[^>]*>/gi;
/** Letters of alphabets that no word of ours is written in: a name in them is drawn in the system's type. */
const OTHER_ALPHABETS = /-(?:latin-ext|vietnamese|cyrillic|cyrillic-ext|greek|greek-ext)-/;

/**
 * The addresses of the build's files that a text of the build names. From the shell on, and through every file found, they are
 * all that it can ever ask for: what loads later is named in what loads it.
 */
export function filesNamedIn(text: string): readonly string[] {
  const names = [...text.replaceAll(OUTDATED, "").matchAll(NAMED)].map(([, name]) => name ?? "");
  return [...new Set(names)]
    .filter((name) => !OTHER_ALPHABETS.test(name))
    .map((name) => `/_next/static/${name}`);
}

/** Whether a file of the build may name others. */
export function namesOthers(address: string): boolean {
  return !address.endsWith(".woff2");
}
