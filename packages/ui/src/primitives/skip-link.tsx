"use client";
import { useUi } from "#words/use-ui.ts";

/** The first stop of the Tab key: past the navigation, to what the page is about. */
export function SkipLink({ to = "main" }: { readonly to?: string }) {
  const say = useUi();
  return (
    <a
      href={`#${to}`}
      className="sr-only rounded-control bg-ink font-semibold text-paper focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-50 focus:px-4 focus:py-3"
    >
      {say("skip")}
    </a>
  );
}
