"use client";

import { Split } from "@springback/ui/primitives/split";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { InboxList } from "#features/inbox/inbox-list.tsx";

/** The list on the left, the person on the right; on a phone one of the two. */
export function RosterFrame({ children }: { readonly children: ReactNode }) {
  const openId = /^\/runners\/([^/]+)/u.exec(usePathname())?.[1] ?? null;
  return <Split open={openId !== null} list={<InboxList openId={openId} />} detail={children} />;
}
