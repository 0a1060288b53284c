"use client";
import type { Say } from "@springback/words/words";
import { useTable } from "#primitives/words-provider.tsx";
import type { ui as english } from "#words/en.ts";

/** Says what the parts of a screen say by themselves, in the reader's language. Each app's frame brings the table `ui`. */
export function useUi(): Say<typeof english> {
  return useTable<typeof english>("ui");
}
