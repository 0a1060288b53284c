import type { PaidPlan } from "#features/billing/schema.ts";

/** Whole euros that a month of each plan costs. Ours. Screens say it; that a checkout asks for it is tested beside this. */
export const PRICES: Readonly<Record<PaidPlan, number>> = { runner: 9, coached: 39 };
