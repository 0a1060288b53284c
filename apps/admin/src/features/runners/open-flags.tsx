import type { CoachOutputs } from "@springback/api/routers/coach";
import { explain, flagWords } from "@springback/core/explain";
import { RED_FLAG_QUESTIONS } from "@springback/core/triage";
import { QUESTIONS } from "@springback/core/words/en/questions";
import { StateShape } from "@springback/ui/domain/state-shape";
import { ClearanceDialog } from "#features/runners/clearance-dialog.tsx";
import { flagLabel } from "#features/words/flag-label.ts";
import { momentWords } from "#features/words/moment-words.ts";
import { RULE_WORDS } from "#features/words/rule-words.ts";

type Runner = CoachOutputs["runners"]["read"];

function levelWords(level: string): string {
  return Object.entries<string>(RULE_WORDS.levels).find(([one]) => one === level)?.[1] ?? "";
}

/** Each open red flag: since when, what was answered, what is closed, and the one way to close it. */
export function OpenFlags({ view }: { readonly view: Runner }) {
  const { flags, runner } = view;
  return (
    <ul className="mb-8 flex flex-col gap-4">
      {flags.map((open) => {
        const said = RED_FLAG_QUESTIONS.filter(({ id }) => open.answers.includes(id));
        const words = flagWords(open.flag, RULE_WORDS);
        const label = flagLabel(open.flag);
        return (
          <li key={open.flag} className="rounded-panel bg-see-fill px-5 py-5">
            <h2 className="flex items-center gap-3 text-lg font-semibold">
              <StateShape state="see" className="size-7" />
              <span>
                Red flag: {label}
                <span className="block text-sm font-normal">
                  {levelWords(open.level)}
                  {open.since && ` Open since ${momentWords(open.since, runner.zone)}.`}
                </span>
              </span>
            </h2>
            {said.length > 0 && (
              <p className="measure mt-3 text-sm">
                {runner.name} said yes to:{" "}
                {said.map(({ id }) => QUESTIONS.single[id].line).join("; ")}.
              </p>
            )}
            <p className="measure mt-2 text-sm">
              {runner.name} reads: {explain(open.flag, RULE_WORDS).sentence} {words?.locked}
            </p>
            <div className="mt-4">
              {open.clearable ? (
                <ClearanceDialog
                  runnerId={runner.id}
                  name={runner.name}
                  flag={open.flag}
                  at={view.at}
                />
              ) : (
                <p className="text-sm font-semibold">
                  Under 16 no clearance opens this: these rules are for older runners.
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
