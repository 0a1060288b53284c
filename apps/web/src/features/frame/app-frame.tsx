import { PageShell } from "@springback/ui/primitives/page-shell";
import Link from "next/link";
import { type ReactNode, Suspense } from "react";
import { BillingNotice } from "#features/subscription/billing-notice.tsx";

const PLACES = [
  { href: "/today", label: "Today" },
  { href: "/runs", label: "Runs" },
  { href: "/strength", label: "Strength" },
  { href: "/learn", label: "Learn" },
  { href: "/account", label: "Account" },
] as const;

export type Place = (typeof PLACES)[number]["href"];

interface Props {
  readonly place: Place;
  /** False on pages that are about the subscription themselves. */
  readonly notice?: boolean;
  readonly children: ReactNode;
}

/** The frame of every signed-in page: five places, the current one marked, and a word when the subscription asks for it. */
export function AppFrame({ notice = true, ...props }: Props) {
  const nav = PLACES.map((item) => ({ ...item, current: item.href === props.place }));
  return (
    <PageShell nav={nav} link={Link} home="/today">
      {notice && (
        <Suspense fallback={null}>
          <BillingNotice />
        </Suspense>
      )}
      {props.children}
    </PageShell>
  );
}
