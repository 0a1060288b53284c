import type { Locale } from "@springback/words/locale";
import { addressIn } from "#features/frame/addresses.ts";

/** The language that a reader of each may change to. */
export const OTHER_LANGUAGE: Readonly<Record<Locale, Locale>> = { en: "fr", fr: "en" };

interface Props {
  /** The language to speak from now on. */
  readonly locale: Locale;
  /** That language's own name for itself. */
  readonly label: string;
  /** The path of the page it is asked on, which is read anew in that language. */
  readonly path: string;
  /** What else that page's address needs: "?next=/today". */
  readonly search?: string;
}

/** Asks for another language. A form, since it is remembered in this browser; works without scripts. */
export function LanguageForm({ locale, label, path, search = "" }: Props) {
  return (
    <form method="post" action="/auth/locale" className="inline-flex">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="next" value={addressIn(locale, path) + search} />
      <button lang={locale} className="link inline-flex min-h-11 items-center">
        {label}
      </button>
    </form>
  );
}
