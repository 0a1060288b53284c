/** The languages every topic is written in. */
export const LOCALES = ["en", "fr"] as const;
export type Locale = (typeof LOCALES)[number];
