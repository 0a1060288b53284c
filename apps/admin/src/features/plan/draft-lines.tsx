import type { Draft, DraftLine } from "#features/plan/draft.ts";
import { FindingList } from "#features/plan/finding-list.tsx";
import type { DraftFinding } from "#features/plan/findings.ts";
import { PlanLine } from "#features/plan/plan-line.tsx";

interface Props {
  readonly draft: Draft;
  readonly found: readonly DraftFinding[];
  readonly asking: boolean;
  readonly change: (part: Partial<Draft>) => void;
}

/** The plan's exercises in order, each with what is found in it. */
export function DraftLines({ draft, found, asking, change }: Props) {
  const { lines, reasons } = draft;
  const edit = (exercise: string, part: Partial<DraftLine>): void =>
    change({ lines: lines.map((one) => (one.exercise === exercise ? { ...one, ...part } : one)) });
  const replace = (exercise: string, by: DraftLine): void => {
    // A substitute that is in the plan already takes the place of both.
    const others = lines.filter((one) => one.exercise === exercise || one.exercise !== by.exercise);
    change({
      lines: others.map((one) => (one.exercise === exercise ? { ...by, note: one.note } : one)),
    });
  };
  return (
    <ol className="mt-6 border-t border-hairline" aria-label="Exercises">
      {lines.map((line, index) => (
        <PlanLine
          key={line.exercise}
          line={line}
          place={index + 1}
          onChange={(part) => edit(line.exercise, part)}
          onRemove={() => change({ lines: lines.filter((one) => one !== line) })}
        >
          <FindingList
            found={found.filter((one) => one.exercise === line.exercise)}
            reasons={reasons}
            asking={asking}
            onReplace={(by) => replace(line.exercise, by)}
            onReason={(key, reason) => change({ reasons: { ...reasons, [key]: reason } })}
          />
        </PlanLine>
      ))}
    </ol>
  );
}
