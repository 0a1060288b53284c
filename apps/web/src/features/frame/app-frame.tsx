import { PageShell } from "@springback/ui/primitives/page-shell";
import Link from "next/link";
import type { ReactNode } from "react";

const PLACES = [
  { href: "/today", label: "Today" },
  { href: "/runs", label: "Runs" },
  { href: "/strength", label: "Strength" },
  { href: "/learn", label: "Learn" },
  { href: "/account", label: "Account" },
] as const;

export type Place = (typeof PLACES)[number]["href"];

/** The frame of every signed-in page: five places, the current one marked. */
export function AppFrame(props: { readonly place: Place; readonly children: ReactNode }) {
  const nav = PLACES.map((item) => ({ ...item, current: item.href === props.place }));
  return (
    <PageShell nav={nav} link={Link} home="/today">
      {props.children}
    </PageShell>
  );
}
