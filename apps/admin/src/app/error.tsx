"use client";

/** Shown in place of a page that failed. The digest finds the server's log line. */
export default function ErrorPage({
  error,
  reset,
}: {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}) {
  return (
    <main>
      <h1>This page didn't load</h1>
      <p>Something went wrong on our side. What you saved before is safe.</p>
      <p>
        <button type="button" onClick={reset}>
          Try again
        </button>
      </p>
      {error.digest ? <p>If it keeps happening, quote {error.digest}.</p> : null}
    </main>
  );
}
