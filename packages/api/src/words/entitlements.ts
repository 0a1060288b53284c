import { ENTITLEMENTS as ENGLISH } from "@springback/core/words/en/entitlements";
import type { EntitlementWords } from "@springback/core/words/entitlements";
import { ENTITLEMENTS as FRENCH } from "@springback/core/words/fr/entitlements";
import type { Language } from "#kernel/language.ts";

/** How a subscription stands and what stays without one, in each language. */
export const ENTITLEMENTS: Readonly<Record<Language, EntitlementWords>> = {
  en: ENGLISH,
  fr: FRENCH,
};

/** What is so with a subscription, in every language. */
export function entitlementSaid(
  reason: keyof EntitlementWords,
): Readonly<Record<Language, string>> {
  return { en: ENGLISH[reason], fr: FRENCH[reason] };
}
