import { type Action, can } from "@springback/core/access";
import type { Actor } from "#features/frame/actor.ts";

interface Place {
  readonly href: string;
  readonly label: string;
  /** What a role must be able to do to have any use for it. */
  readonly needs: Action;
}

const PLACES: readonly Place[] = [
  { href: "/inbox", label: "Inbox", needs: "record.readAssigned" },
  { href: "/content", label: "Content", needs: "content.draft" },
  { href: "/billing", label: "Billing", needs: "billing.readAny" },
];

/** The places a role can go to, in the order of the bar. The procedures behind them ask again. */
export function placesFor(role: Actor["role"]): readonly Place[] {
  return PLACES.filter((place) => can(role, place.needs));
}

/** Where a role's day starts. */
export function homeOf(role: Actor["role"]): string {
  return placesFor(role)[0]?.href ?? "/sign-in";
}
