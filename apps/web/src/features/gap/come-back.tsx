"use client";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { type ReactNode, useState } from "react";
import { FlareLink } from "#features/flare/flare-link.tsx";
import { later } from "#features/frame/later.tsx";
import { useTopOf } from "#features/frame/use-top-of.ts";
import type { SaidToday } from "#features/today/said-today.ts";
import { useWords } from "#words/use-words.ts";

const SignsAgain = later(
  async () => (await import("#features/flare/signs-again.tsx")).SignsAgain,
  Meanwhile,
);

interface Props {
  readonly today: Pick<SaidToday, "flare" | "gap">;
  readonly over: string;
  /** The check-in: what is asked last. */
  readonly children: ReactNode;
  /** A sign was named: Today says what to do. */
  readonly onFlag: () => void;
}

/** After days without an answer: what they mean, then the safety questions, then the check-in. */
export function ComeBack({ today, over, children, onFlag }: Props) {
  const say = useWords("gap");
  const { flare, gap } = today;
  const [step, setStep] = useState<"told" | "signs" | "asks">("told");
  useTopOf(step);
  if (step === "asks") return children;
  if (step === "signs") return <SignsAgain onNone={() => setStep("asks")} onFlag={onFlag} />;
  return (
    <>
      <PageHead
        over={over}
        title={say("title", { n: gap.days })}
        lead={say("lead")}
        action={<FlareLink flare={flare} />}
      />
      <p className="measure">{say("notAdded")}</p>
      <p className="measure mt-3 mb-6">{say("asks")}</p>
      <Button onClick={() => setStep("signs")}>{say("begin")}</Button>
    </>
  );
}

function Meanwhile() {
  return <p aria-live="polite">{useWords("gap")("asks")}</p>;
}
