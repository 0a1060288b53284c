"use client";
import { buttonClass } from "@springback/ui/primitives/button";
import type { Why } from "#features/disagree/disagree-form.tsx";
import { useWords } from "#words/use-words.ts";

/** That it is said, who reads it, and where to put a wrong number right. */
export function ToldNote({
  coach,
  why,
}: {
  readonly coach: string | null;
  readonly why: Why | null;
}) {
  const say = useWords("disagree");
  return (
    <div aria-live="polite" className="border-t border-hairline pt-6">
      <h2 className="text-lg font-semibold">
        {coach === null ? say("keptTitle") : say("toldTitle", { name: coach })}
      </h2>
      <p className="measure mt-1">{coach === null ? say("kept") : say("told")}</p>
      {why === "wrongFacts" && (
        <>
          <p className="measure mt-3">{say("correctWhy")}</p>
          <p className="flex flex-wrap gap-x-6">
            <a href="/check-in" className="link tap inline-flex items-center">
              {say("toMorning")}
            </a>
            <a href="/runs" className="link tap inline-flex items-center">
              {say("correct")}
            </a>
          </p>
        </>
      )}
      <div className="mt-6 flex flex-wrap gap-3">
        <a href="/today" className={buttonClass({})}>
          {say("toToday")}
        </a>
        {coach !== null && (
          <a href="/messages" className={buttonClass({ kind: "quiet" })}>
            {say("toMessages")}
          </a>
        )}
      </div>
    </div>
  );
}
