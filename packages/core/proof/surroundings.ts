/** Zones and languages a program may find itself in: the line's two ends, an odd half hour, a dotless i, other digits. */
export const SURROUNDINGS: readonly { readonly TZ: string; readonly LANG: string }[] = [
  { TZ: "UTC", LANG: "C" },
  { TZ: "Pacific/Kiritimati", LANG: "de_DE.UTF-8" },
  { TZ: "America/St_Johns", LANG: "tr_TR.UTF-8" },
  { TZ: "Pacific/Honolulu", LANG: "ar_EG.UTF-8" },
];

/** The environment of a child process in one of them: nothing else, so that nothing else can matter. */
export function inPlace({ TZ, LANG }: { readonly TZ: string; readonly LANG: string }) {
  return { TZ, LANG, LC_ALL: LANG };
}
