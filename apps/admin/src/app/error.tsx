"use client";

import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { PageShell } from "@springback/ui/primitives/page-shell";

interface Props {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

/** Shown in place of a page that failed. The digest finds the server's log line. */
export default function ErrorPage({ error, reset }: Props) {
  return (
    <PageShell>
      <div className="mx-auto max-w-md pt-6 sm:pt-16">
        <PageHead
          title="This page didn't load"
          lead="Something went wrong on our side. What you saved before is safe."
        />
        <Button onClick={reset} wide>
          Try again
        </Button>
        {error.digest ? (
          <p className="mt-6 text-sm text-quiet">If it keeps happening, quote {error.digest}.</p>
        ) : null}
      </div>
    </PageShell>
  );
}
