"use client";

import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { PageShell } from "@springback/ui/primitives/page-shell";

/** Shown in place of a page that failed. The digest finds the server's log line. */
export default function ErrorPage({
  error,
  reset,
}: {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}) {
  return (
    <PageShell>
      <PageHead
        title="This page didn't load"
        lead={`Something went wrong on our side. What you saved before is safe.${error.digest ? ` If it keeps happening, quote ${error.digest}.` : ""}`}
      />
      <Button onClick={reset}>Try again</Button>
    </PageShell>
  );
}
