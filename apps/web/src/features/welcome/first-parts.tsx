"use client";
import { later } from "#features/frame/later.tsx";

/** They ask the server, and come after the page: Today carries nothing of that on other days. */
export const FirstParts = later(
  async () => (await import("#features/welcome/first-deeds.tsx")).FirstDeeds,
);
