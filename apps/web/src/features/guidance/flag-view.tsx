"use client";
import { SeeSomeone } from "@springback/ui/domain/see-someone";
import type { ReactNode } from "react";
import type { SaidFlag } from "#features/guidance/said-answer.ts";
import { StaysOpen } from "#features/guidance/stays-open.tsx";
import { useWords } from "#words/use-words.ts";

interface Props {
  readonly flag: SaidFlag;
  /** The questions that were answered with yes, so that they can be read out to whoever looks at it; empty when unknown. */
  readonly yesTo?: string;
  /** In the place of what lifts it and the ways to one's own data, for a draft that isn't anybody's yet. Never a way past. */
  readonly after?: ReactNode;
}

/** "See someone": the flag's own words, how soon, and what to tell them. It has no way past. */
export function FlagView({ flag, yesTo = "", after }: Props) {
  const say = useWords("guidance");
  const { level, title, action, locked, soon, lifts } = flag;
  const tell = yesTo === "" ? say("tellNoticed") : say("tellYes", { questions: yesTo });
  return (
    <SeeSomeone
      title={title ?? say("lookedAt")}
      because={action ?? soon}
      steps={[soon, tell, say("writtenDown")]}
      locked={locked ?? say("locked")}
      call={
        level === "emergency" ? (
          <a className="link text-lg font-semibold" href="tel:112">
            {say("call")}
          </a>
        ) : undefined
      }
      after={after ?? <StaysOpen lifts={lifts} />}
    />
  );
}
