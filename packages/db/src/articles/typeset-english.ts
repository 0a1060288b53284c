/** English as it is printed: the curved apostrophe, and no space before a per cent. Authors type ordinary ones. */
export function typesetEnglish(text: string): string {
  return text.replaceAll("'", "’").replaceAll(/(?<=\d) %/g, "%");
}
