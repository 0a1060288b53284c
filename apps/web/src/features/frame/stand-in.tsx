import { Logo } from "@springback/ui/primitives/logo";
import type { ReactNode } from "react";

/** Around what stands in for a page that failed or isn't there. Every page loads it, so it has no more than the way home. */
export function StandIn({ children }: { readonly children: ReactNode }) {
  return (
    <main className="mx-auto max-w-2xl px-4 pb-16 sm:px-6">
      <a href="/" className="inline-flex min-h-16 items-center rounded-control">
        <Logo />
      </a>
      <div className="mx-auto max-w-md pt-8 sm:pt-16">{children}</div>
    </main>
  );
}
