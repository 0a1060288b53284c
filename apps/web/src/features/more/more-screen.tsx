"use client";
import { PageHead } from "@springback/ui/primitives/page-head";
import type { ReactNode } from "react";
import { MORE } from "#features/frame/places.ts";
import { useWords } from "#words/use-words.ts";

/**
 * Everything that isn't of every day, one tap away. Its links are the browser's own, so that it can be drawn without a
 * connection. `unread` stands beside the messages.
 */
export function MoreScreen({ unread }: { readonly unread?: ReactNode }) {
  const say = useWords("more");
  return (
    <>
      <PageHead title={say("title")} />
      <ul className="border-b border-hairline">
        {MORE.map(({ href, key, lead }) => (
          <li key={href} className="border-t border-hairline">
            <a href={href} className="flex min-h-16 flex-col justify-center py-3">
              <span className="flex items-center font-semibold">
                {say(key)}
                {key === "messages" && unread}
              </span>
              <span className="measure text-sm text-quiet">{say(lead)}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
