import type { Locale } from "@springback/words/locale";
import type { Translated } from "@springback/words/words";
import { check as checkEn } from "#words/en/check.ts";
import { checkIn as checkInEn } from "#words/en/check-in.ts";
import { frame as frameEn } from "#words/en/frame.ts";
import { landing as landingEn } from "#words/en/landing.ts";
import { phone as phoneEn } from "#words/en/phone.ts";
import { signIn as signInEn } from "#words/en/sign-in.ts";
import { check as checkFr } from "#words/fr/check.ts";
import { checkIn as checkInFr } from "#words/fr/check-in.ts";
import { frame as frameFr } from "#words/fr/frame.ts";
import { landing as landingFr } from "#words/fr/landing.ts";
import { phone as phoneFr } from "#words/fr/phone.ts";
import { signIn as signInFr } from "#words/fr/sign-in.ts";

const ENGLISH = {
  check: checkEn,
  checkIn: checkInEn,
  frame: frameEn,
  landing: landingEn,
  phone: phoneEn,
  signIn: signInEn,
};

export type English = typeof ENGLISH;
export type Feature = keyof English;
type Tables = { readonly [F in Feature]: Translated<English[F]> };

const FRENCH: Tables = {
  check: checkFr,
  checkIn: checkInFr,
  frame: frameFr,
  landing: landingFr,
  phone: phoneFr,
  signIn: signInFr,
};

/** Every table of the app in each language. Only the server reads it: a page carries its own words alone. */
export const TABLES: Readonly<Record<Locale, Tables>> = { en: ENGLISH, fr: FRENCH };
