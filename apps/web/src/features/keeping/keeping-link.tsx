"use client";
import { useWords } from "#words/use-words.ts";

/** On Today, once the last step is taken: the way to what stays. */
export function KeepingLink() {
  const say = useWords("keeping");
  return (
    <p className="border-t border-hairline pt-2 pb-4">
      <a href="/keeping" className="link tap inline-flex items-center font-semibold">
        {say("sectionTaken")}
      </a>
    </p>
  );
}
