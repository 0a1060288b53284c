"use client";
import { later } from "#features/frame/later.tsx";

/** Comes after the page, which is heavy enough. */
export const AgreementStanding = later(
  async () => (await import("#features/account/agreement.tsx")).AgreementStanding,
);
