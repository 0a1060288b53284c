import type { Language } from "#kernel/language.ts";

/** The mail of a sign-in link. `{minutes}` is how long the link works. */
interface LinkWords {
  readonly subject: string;
  readonly hello: string;
  readonly open: string;
  readonly once: string;
}

export const LINK_WORDS: Readonly<Record<Language, LinkWords>> = {
  en: {
    subject: "Your sign-in link",
    hello: "Hello,",
    open: "open this page and press the button to sign in to Springback:",
    once: "The link works once, for {minutes} minutes. If you didn’t ask for it, you can leave it alone: nobody is signed in by it.",
  },
  fr: {
    subject: "Votre lien de connexion",
    hello: "Bonjour,",
    open: "pour vous connecter à Springback, ouvrez cette page et appuyez sur le bouton\u00a0:",
    once: "Le lien sert une fois, pendant {minutes}\u00a0minutes. Si vous ne l’avez pas demandé, laissez-le de côté\u00a0: il ne connecte personne à votre place.",
  },
};
