import type { Language } from "#kernel/language.ts";

/** Read on lock screens and by whoever passes: no body part, no pain, no decision. */
interface ReminderWords {
  readonly subject: string;
  readonly again: string;
  readonly hello: string;
  readonly ask: string;
  readonly last: string;
  readonly why: string;
  readonly off: string;
  readonly change: string;
}

export const WORDS: Readonly<Record<Language, ReminderWords>> = {
  en: {
    subject: "Your morning check-in",
    again: "Your morning check-in is still open",
    hello: "Good morning,",
    ask: "a few taps, and today’s answer is there:",
    last: "This is the last reminder today.",
    why: "You asked for this at this time of day.",
    off: "No more of these mails:",
    change: "Another time, or no more of these mails:",
  },
  fr: {
    subject: "Votre point du jour",
    again: "Votre point du jour vous attend encore",
    hello: "Bonjour,",
    ask: "quelques gestes, et la réponse du jour est là\u00a0:",
    last: "C’est le dernier rappel aujourd’hui.",
    why: "Vous avez demandé ce message à cette heure.",
    off: "Ne plus recevoir ces messages\u00a0:",
    change: "Changer l’heure, ou ne plus recevoir ces messages\u00a0:",
  },
};
