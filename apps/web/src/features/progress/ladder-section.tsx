import { Ladder } from "@springback/ui/domain/ladder";
import { Section } from "@springback/ui/primitives/section";
import Link from "next/link";
import { rungsOf } from "#features/progress/rungs.ts";
import type { Progress, Spoken } from "#features/progress/spoken.ts";
import { StepOnPage } from "#features/progress/step-on-page.tsx";
import type { SaidStep } from "#features/step/said-step.ts";

interface Props {
  readonly progress: Progress;
  readonly step: SaidStep;
  readonly spoken: Spoken;
}

/** Where the runner is on the ladder, and what each step ahead asks for. Without a plan: where they are. */
export function LadderSection({ progress, step, spoken }: Props) {
  const { sayLadder } = spoken;
  const rungs = rungsOf(progress, spoken);
  return (
    <Section title={sayLadder("title")}>
      <StepOnPage step={step} />
      {rungs.length === 0 ? (
        <p className="measure text-quiet">{sayLadder("unread")}</p>
      ) : (
        <Ladder
          rungs={rungs}
          opensWhen={sayLadder("opensWhen")}
          showGates={sayLadder("showGates")}
        />
      )}
      {!progress.isLadderOpen && (
        <p className="measure mt-4">
          {sayLadder("closed")}{" "}
          <Link href="/plans" className="link">
            {sayLadder("toPlans")}
          </Link>
        </p>
      )}
    </Section>
  );
}
