"use client";

/** Shown when even the frame failed: no styles or scripts of ours can be relied on. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <main>
          <h1>This page didn't load</h1>
          <p>Something went wrong on our side. What you saved before is safe.</p>
          <p>
            <a href="/">Go to the start</a>
          </p>
        </main>
      </body>
    </html>
  );
}
