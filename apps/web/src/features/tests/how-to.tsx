"use client";
import type { TestKind } from "@springback/core/timeline";
import { Section } from "@springback/ui/primitives/section";
import { useWords } from "#words/use-words.ts";

const STEPS = {
  heelRaise: ["raise1", "raise2", "raise3"],
  walk30: ["walkStep1", "walkStep2", "walkStep3"],
  hop10: ["hop1", "hop2", "hop3"],
  stepEdge: ["step1", "step2", "step3"],
} as const satisfies Readonly<Record<TestKind, readonly string[]>>;

/** How a test goes, and when to stop it. */
export function HowTo({ test, cap }: { readonly test: TestKind; readonly cap: number }) {
  const say = useWords("tests");
  return (
    <>
      <Section title={say("how")} ruled={false}>
        <ol className="measure flex list-decimal flex-col gap-2 pl-5">
          {STEPS[test].map((key) => (
            <li key={key}>{say(key)}</li>
          ))}
        </ol>
      </Section>
      <Section title={say("stop")}>
        <ul className="measure flex list-disc flex-col gap-2 pl-5">
          <li>{say("stopPain", { cap })}</li>
          {test === "heelRaise" && <li>{say("stopTired")}</li>}
          <li>
            {say("stopSudden")}{" "}
            <a className="link" href="/safety">
              {say("safety")}
            </a>
            .
          </li>
          <li>{say("stopLike")}</li>
        </ul>
      </Section>
    </>
  );
}
