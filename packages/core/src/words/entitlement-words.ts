import type { EntitlementReason } from "#entitlements/entitlements.ts";

/** One plain sentence or two for each reason: what is so, and what stays. Dates are added by the app. */
export type EntitlementWords = Readonly<Record<EntitlementReason, string>>;
