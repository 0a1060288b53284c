/** A file's name as it may stand on a screen: no control or direction marks, at most 60 characters; null without any letter. */
export function shownName(name: string): string | null {
  const plain = name.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, "").trim();
  const letters = [...plain];
  if (letters.length === 0) return null;
  return letters.length > 60 ? `${letters.slice(0, 57).join("")}…` : plain;
}
