import type { CoachOutputs } from "@springback/api/routers/coach";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { doseWords } from "#features/plan/dose-words.ts";
import { momentWords } from "#features/words/moment-words.ts";
import { nameOf } from "#features/words/rule-words.ts";

type ToEdit = CoachOutputs["plan"]["read"];

/** Somebody published in the meantime: who, what, and the two ways on. The draft stays as it is. */
export function NewerVersion(props: {
  readonly newer: ToEdit;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}) {
  const { newer, onKeepMine, onTakeTheirs } = props;
  const { plan, runner } = newer;
  if (!plan) return null;
  return (
    <Banner
      kind="error"
      title={`${plan.coachName ?? "Another coach"} published version ${plan.version} at ${momentWords(plan.publishedAt, runner.zone)}`}
    >
      <p>Nothing of yours was published or lost. Theirs, “{plan.title}”, has:</p>
      <ul className="mt-2">
        {plan.items.map((item) => (
          <li key={item.exercise}>
            {nameOf(item.exercise)}, {doseWords(item)}
          </li>
        ))}
      </ul>
      <div className="mt-4 flex flex-wrap gap-2">
        <Button small onClick={onKeepMine}>
          Go on with mine, on top of it
        </Button>
        <Button small kind="quiet" onClick={onTakeTheirs}>
          Start from theirs
        </Button>
      </div>
    </Banner>
  );
}
