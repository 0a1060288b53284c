"use client";
import { PageShell, type PageShellProps } from "@springback/ui/primitives/page-shell";
import { NearLink } from "#features/frame/near-link.tsx";

/** The frame with the router's links. A page that is drawn on the server can hand over words and parts, but no component. */
export function RoamingShell(props: Omit<PageShellProps, "link">) {
  return <PageShell {...props} link={NearLink} />;
}
