"use client";
import { frame as english } from "#words/en/frame.ts";
import { frame as french } from "#words/fr/frame.ts";

/** Shown when even the frame failed: no styles or scripts of ours can be relied on, nor what language is read. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        {[english, french].map((words, at) => (
          <main key={words.toStart} lang={at === 0 ? "en" : "fr"}>
            <h1>{words.failedTitle}</h1>
            <p>{words.failedLead}</p>
            <p>
              <a href="/">{words.toStart}</a>
            </p>
          </main>
        ))}
      </body>
    </html>
  );
}
