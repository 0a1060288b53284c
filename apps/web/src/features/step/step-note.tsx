"use client";
import type { ReactNode } from "react";
import { GateLines } from "#features/step/gate-lines.tsx";
import type { SaidStep } from "#features/step/said-step.ts";
import { StepOffered } from "#features/step/step-offered.tsx";
import { useWords } from "#words/use-words.ts";

interface Props {
  readonly step: SaidStep;
  readonly onTaken: () => void;
}

/** Under the session of a step: what the rules offer, or why it stays this step. */
export function StepNote({ step, onTaken }: Props) {
  return (
    <>
      <StepOffered step={step} onTaken={onTaken} />
      {step.offer === null && <Held step={step} />}
    </>
  );
}

function Held({ step }: Pick<Props, "step">) {
  const say = useWords("step");
  if (!step.isLadderOpen) {
    return (
      <Line>
        {say(step.heldBy === "plan" ? "heldReady" : "heldPlan")}{" "}
        <a href="/plans" className="link">
          {say("toPlans")}
        </a>
      </Line>
    );
  }
  if (step.heldBy === "coach") {
    return (
      <Line>
        {say("heldCoach")}{" "}
        <a href="/account" className="link">
          {say("toCoach")}
        </a>
      </Line>
    );
  }
  const missing = step.gates.filter(({ met }) => met !== true);
  return (
    <details className="mt-6 border-t border-hairline pt-1">
      <summary className="tap rounded-control py-2.5 font-semibold">{say("whyStay")}</summary>
      <ul className="measure flex flex-col gap-2 py-2">
        {step.why.map(({ rule, sentence }) => (
          <li key={rule}>{sentence}</li>
        ))}
      </ul>
      {step.next !== null && missing.length > 0 && (
        <>
          <p className="mt-2 text-sm text-quiet">{say("stillMissing", { name: step.next })}</p>
          <GateLines gates={missing} />
        </>
      )}
    </details>
  );
}

function Line({ children }: { readonly children: ReactNode }) {
  return (
    <div className="mt-6 border-t border-hairline pt-4">
      <p className="measure">{children}</p>
    </div>
  );
}
