"use client";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { withUnit } from "@springback/words/measures";
import type { RunHints } from "#features/runs/run-hints.ts";
import type { SaidRuns } from "#features/runs/said-runs.ts";
import { useWords } from "#words/use-words.ts";

interface Props {
  readonly hints: RunHints;
  readonly activities: SaidRuns["activities"];
}

/** On a day to run, the cue for the steps; on a day for something else, what stands in for the run. Nothing on any other. */
export function HintsView({ hints: { cue, instead }, activities }: Props) {
  const say = useWords("runs");
  if (cue) {
    const { baseSpm, targetSpm, mostSpm } = cue;
    return (
      <div className="mb-6">
        <p className="font-semibold">{say("cueTitle")}</p>
        <p className="measure text-sm text-quiet">
          {say("cue", { base: baseSpm, target: targetSpm, most: mostSpm })}
        </p>
      </div>
    );
  }
  return instead && <InPlaceOfRun instead={instead} activities={activities} />;
}

function InPlaceOfRun({
  instead,
  activities,
}: Pick<Props, "activities"> & { readonly instead: NonNullable<RunHints["instead"]> }) {
  const say = useWords("runs");
  const locale = useLocale();
  const { rpe, lines } = instead;
  return (
    <section aria-label={say("insteadTitle")} className="mb-6">
      <p className="font-semibold">{say("insteadTitle")}</p>
      <p className="measure text-sm text-quiet">
        {rpe === null ? say("instead") : say("insteadEffort", { rpe })}
      </p>
      <ul className="mt-2">
        {lines.map(({ activity, durationMin, likeness, beyondStudies }) => {
          const minutes = withUnit(durationMin, "min", locale);
          const notes = [
            ...(likeness === "less" ? [say("lessLike")] : []),
            ...(beyondStudies && likeness === "close" ? [say("beyondStudies")] : []),
          ];
          return (
            <li key={activity} className="border-t border-hairline py-2 first:border-t-0">
              {say("insteadLine", { what: activities[activity], minutes })}
              {notes.length > 0 && (
                <span className="block text-sm text-quiet">{notes.join(", ")}</span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
