import { changeWords, describeFinding, sourceWords } from "@springback/core/explain";
import { FindingRow } from "@springback/ui/domain/finding-row";
import { Button } from "@springback/ui/primitives/button";
import { TextArea } from "@springback/ui/primitives/text-area";
import { lineFrom, type DraftLine } from "#features/plan/draft.ts";
import { doseWords } from "#features/plan/dose-words.ts";
import type { DraftFinding } from "#features/plan/findings.ts";
import { EXERCISE_WORDS, nameOf, RULE_WORDS } from "#features/words/rule-words.ts";

interface Props {
  readonly found: readonly DraftFinding[];
  readonly reasons: Readonly<Record<string, string>>;
  /** Whether the coach has tried to publish, so that missing reasons are asked for. */
  readonly asking: boolean;
  readonly onReplace: (line: DraftLine) => void;
  readonly onReason: (key: string, reason: string) => void;
}

/** What the fix does, on its button: another exercise, a change of this one, or another dose. */
function fixWords(found: DraftFinding): string {
  const { fix } = found;
  if (fix === null) return "";
  if (fix.exercise !== found.exercise) return "Use instead";
  return fix.change ? "Accept with this change" : `Use ${doseWords(fix)}`;
}

/** What the rules find in one line: the rule, why, what to use instead, and the reason if it stays. */
export function FindingList({ found, reasons, asking, onReplace, onReason }: Props) {
  if (found.length === 0) return null;
  return (
    <ul className="mt-3 border-l-2 border-see pl-4">
      {found.map((one) => {
        const key = `${one.exercise} ${one.rule}`;
        const { fix } = one;
        const swap = fix !== null && fix.exercise !== one.exercise;
        const keepable = !one.locked && !one.unfinished;
        return (
          <FindingRow
            key={key}
            planned={nameOf(one.exercise)}
            instead={swap ? nameOf(fix.exercise) : undefined}
            sentence={describeFinding(one, RULE_WORDS, EXERCISE_WORDS)}
            rule={one.rule}
            source={sourceWords(one.source, RULE_WORDS)}
            actions={
              <>
                {fix && (
                  <Button small kind="quiet" onClick={() => onReplace(lineFrom(fix))}>
                    {fixWords(one)}
                  </Button>
                )}
                {fix?.change && swap && (
                  <p className="basis-full text-sm text-quiet">
                    {changeWords(fix.change, RULE_WORDS)}
                  </p>
                )}
                {one.locked && (
                  <p className="basis-full text-sm font-semibold">
                    Closed by an open red flag: take it out. No reason keeps it in.
                  </p>
                )}
                {keepable && (asking || reasons[key]) && (
                  <div className="basis-full">
                    <TextArea
                      label="Why it stays"
                      hint="Kept with your name. Only for this exercise and this rule."
                      rows={2}
                      value={reasons[key] ?? ""}
                      onChange={(event) => onReason(key, event.target.value)}
                      error={
                        asking && !reasons[key]?.trim() && "Say why it stays, or use the other."
                      }
                    />
                  </div>
                )}
              </>
            }
          />
        );
      })}
    </ul>
  );
}
