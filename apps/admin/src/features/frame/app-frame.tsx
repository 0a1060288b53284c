"use client";

import { PageShell } from "@springback/ui/primitives/page-shell";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import type { Actor } from "#features/frame/actor.ts";
import { placesFor } from "#features/frame/nav.ts";

const ROLE_WORDS: Readonly<Record<Actor["role"], string>> = {
  coach: "Coach",
  admin: "Admin",
  owner: "Owner",
  runner: "Runner",
};

function Account({ actor }: { readonly actor: Actor }) {
  return (
    <form
      method="post"
      action="/auth/sign-out"
      // Drafts are kept in this tab only as long as their person is signed in.
      onSubmit={() => sessionStorage.clear()}
      className="flex items-center gap-3 md:flex-col md:items-start md:gap-1"
    >
      <span className="hidden leading-snug sm:block">
        <span className="block font-semibold">{actor.name}</span>
        <span className="hidden text-quiet md:block">{ROLE_WORDS[actor.role]}</span>
      </span>
      <button type="submit" className="link tap text-left">
        Sign out
      </button>
    </form>
  );
}

/** Header, the places of the person's role, and the way out. */
export function AppFrame({
  actor,
  children,
}: {
  readonly actor: Actor;
  readonly children: ReactNode;
}) {
  const path = usePathname();
  const nav = placesFor(actor.role).map(({ href, label }) => ({
    href,
    label,
    current:
      path === href ||
      path.startsWith(`${href}/`) ||
      (href === "/inbox" && path.startsWith("/runners/")),
  }));
  return (
    <PageShell nav={nav} link={Link} layout="desk" account={<Account actor={actor} />}>
      {children}
    </PageShell>
  );
}
