"use client";
import { useWords } from "#words/use-words.ts";

/**
 * The ways on for whoever doesn't follow an answer: to say so, and to ask the coach about it. Stands under the rules of an
 * answer, also where only the browser can open a link, without a connection; the page names "disagree" in its words.
 *
 * @param answerId a stored answer; today's when left out
 */
export function DisagreeLink({ answerId }: { readonly answerId?: string }) {
  const say = useWords("disagree");
  return (
    <p className="mt-6 flex flex-wrap gap-x-6 border-t border-hairline pt-2">
      <a
        href={answerId ? `/disagree?about=${answerId}` : "/disagree"}
        className="link tap inline-flex items-center"
      >
        {say("link")}
      </a>
      <a
        href={`/messages?about=${answerId ?? "today"}`}
        className="link tap inline-flex items-center"
      >
        {say("ask")}
      </a>
    </p>
  );
}
