"use client";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { RadioGroup } from "@springback/ui/primitives/radio-group";
import { NotKeptNote } from "#features/record/not-kept-note.tsx";
import { FeltFields } from "#features/runs/felt-fields.tsx";
import { EndFields, Measures, WhatWasIt } from "#features/runs/log-fields.tsx";
import { LimpSave } from "#features/runs/limp-save.tsx";
import type { ManualLog } from "#features/runs/manual-log.ts";
import type { SaidRuns } from "#features/runs/said-runs.ts";
import { useLog } from "#features/runs/use-log.ts";
import { useWords } from "#words/use-words.ts";

interface Props {
  readonly runs: SaidRuns;
  readonly onSaved: (sessionId: string) => void;
  readonly onCancel: () => void;
}

/**
 * A session by hand in ten seconds: the distance stands there as last time, then how hard, the worst pain, the pain after, and
 * whether it made one limp, which saves it. Of how it felt nothing is picked beforehand, and what isn't touched stays unanswered.
 */
export function LogForm({ runs, onSaved, onCancel }: Props) {
  const say = useWords("runs");
  const play = useLog(runs, onSaved);
  const { log, felt, faults } = play;
  return (
    <>
      <PageHead
        title={say("logTitle")}
        action={
          <Button kind="text" onClick={onCancel}>
            {say("back")}
          </Button>
        }
      />
      <div className="flex flex-col gap-6">
        <WhatWasIt log={log} activities={runs.activities} onChange={play.set} />
        <Measures log={log} faults={faults} asLast={play.asLast} onChange={play.set} />
        <RadioGroup
          name="when"
          label={say("when")}
          options={[
            { value: "now", label: say("justNow") },
            { value: "today", label: say("earlier") },
            { value: "other", label: say("otherDay") },
          ]}
          value={log.when}
          onChange={(when) => play.set({ when: when as ManualLog["when"] })}
        />
        <EndFields log={log} faults={faults} onChange={play.set} />
        <FeltFields felt={felt} asksLimp={false} onChange={play.feel} />
        <p className="measure text-sm text-quiet">{say("later")}</p>
        <NotKeptNote failed={play.failed} />
      </div>
      <BottomAction>
        <LimpSave pending={play.saving && say("saving")} onSave={play.save} />
      </BottomAction>
    </>
  );
}
