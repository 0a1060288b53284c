import { EmptyState } from "@springback/ui/domain/empty-state";
import { buttonClass } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { Section } from "@springback/ui/primitives/section";
import Link from "next/link";
import { CheckpointsSection } from "#features/progress/checkpoints-section.tsx";
import { FollowedSection } from "#features/progress/followed-section.tsx";
import { LadderSection } from "#features/progress/ladder-section.tsx";
import { LagSection, type Span } from "#features/progress/lag-section.tsx";
import { LoadSection } from "#features/progress/load-section.tsx";
import { OwnPart, ScorePart } from "#features/progress/score-part.tsx";
import type { Progress, Spoken } from "#features/progress/spoken.ts";
import { SymmetryPart } from "#features/progress/symmetry-part.tsx";
import type { SaidStep } from "#features/step/said-step.ts";

interface Props {
  readonly progress: Progress;
  readonly span: Span;
  readonly step: SaidStep;
  readonly spoken: Spoken;
}

/** How it has gone, drawn on the server: a picture, its summary and its table each time from the same rows. */
export function ProgressScreen({ progress, span, step, spoken }: Props) {
  const { say, sayLadder } = spoken;
  if (progress.days.length === 0) return <Nothing spoken={spoken} />;
  return (
    <>
      <PageHead title={say("title")} lead={say("lead")} />
      <LagSection progress={progress} span={span} spoken={spoken} />
      <LadderSection progress={progress} step={step} spoken={spoken} />
      <LoadSection progress={progress} spoken={spoken} />
      <CheckpointsSection checkpoints={progress.checkpoints} spoken={spoken} />
      <Section title={sayLadder("testsTitle")} action={<TestLinks spoken={spoken} />}>
        <div className="flex flex-col gap-8">
          <SymmetryPart progress={progress} spoken={spoken} />
          <ScorePart scores={progress.scores} spoken={spoken} />
          <OwnPart rated={progress.ownActivities} spoken={spoken} />
        </div>
      </Section>
      <FollowedSection followed={progress.followed} spoken={spoken} />
    </>
  );
}

function TestLinks({ spoken: { sayLadder } }: Pick<Props, "spoken">) {
  return (
    <span className="flex flex-wrap gap-x-6">
      <Link href="/tests" className="link tap inline-flex items-center">
        {sayLadder("toTests")}
      </Link>
      <Link href="/scores" className="link tap inline-flex items-center">
        {sayLadder("toScores")}
      </Link>
    </span>
  );
}

/** Before anything was told: what will stand here, when, and what brings it. */
function Nothing({ spoken: { say } }: Pick<Props, "spoken">) {
  return (
    <>
      <PageHead title={say("title")} />
      <EmptyState
        title={say("emptyTitle")}
        action={
          <Link href="/check-in" className={buttonClass({})}>
            {say("toCheckIn")}
          </Link>
        }
      >
        {say("empty")}
      </EmptyState>
    </>
  );
}
