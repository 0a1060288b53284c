"use client";
import dynamic from "next/dynamic";

/** They ask the server, and come after the page: Today carries nothing of that on other days. */
export const FirstParts = dynamic(
  () => import("#features/welcome/first-deeds.tsx").then((part) => part.FirstDeeds),
  { ssr: false },
);
