import type { Place } from "#features/frame/places.ts";

/**
 * The pages that open without a connection, and the place each belongs to. They are those under `app/(phone)`: the worker
 * waits only so long for them, and the shell draws them.
 */
export const PHONE_PAGES = {
  "/today": "/today",
  "/today/why": "/today",
  "/check-in": "/today",
  "/disagree": "/today",
  "/flare": "/today",
  "/runs": "/runs",
  "/safety": "/today",
  "/strength": "/strength",
  "/more": "/more",
  "/tests": "/more",
  "/scores": "/more",
} as const satisfies Readonly<Record<string, Place>>;

export type PhonePage = keyof typeof PHONE_PAGES;

/** Whether a path is a page of the phone's. */
export function isPhonePage(path: string): path is PhonePage {
  return Object.hasOwn(PHONE_PAGES, path);
}
