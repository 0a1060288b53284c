"use client";

import { sentenceForError } from "@springback/api/errors";
import type { CoachOutputs } from "@springback/api/routers/coach";
import { explain } from "@springback/core/explain";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { Section } from "@springback/ui/primitives/section";
import { Select } from "@springback/ui/primitives/select";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { v7 } from "uuid";
import { useTRPC } from "#client.ts";
import { useDone } from "#features/runners/use-done.ts";
import { STAGES, TABLES } from "#features/runners/stage-words.ts";
import { RULE_WORDS } from "#features/words/rule-words.ts";

type Runner = CoachOutputs["runners"]["read"];

const STEP_WORDS: Readonly<Record<Runner["guidance"]["step"], string>> = {
  progress: "The week's facts would let them step up.",
  hold: "The week's facts say hold.",
  regress: "The week's facts say step back.",
};

function Gates({ gates }: { readonly gates: Runner["guidance"]["gates"] }) {
  if (gates.length === 0) return null;
  return (
    <>
      <h3 className="mt-4 text-sm text-quiet">The next stage opens when</h3>
      <ul>
        {gates.map((gate) => (
          <li
            key={gate.gate}
            className="flex items-baseline justify-between gap-4 border-b border-hairline py-2 text-sm"
          >
            <span>{explain(gate.gate, RULE_WORDS).title}</span>
            <span className="font-medium">
              {gate.met === true ? "met" : gate.met === "missing" ? "not measured" : "not yet"}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Where the runner stands on the ladder, what opens the next stage, and the coach's own word on it. */
export function StageSection({ view }: { readonly view: Runner }) {
  const { runner, assigned, guidance } = view;
  const trpc = useTRPC();
  const done = useDone();
  const [id, setId] = useState(() => v7());
  const [stage, setStage] = useState("");
  const [walkRun, setWalkRun] = useState("");
  const assign = useMutation(
    trpc.runners.assign.mutationOptions({
      onSuccess: async () => {
        setId(v7());
        setStage("");
        setWalkRun("");
        await done("Assigned.");
      },
    }),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    assign.mutate({
      ...{ runnerId: runner.id, id },
      stage: STAGES.find(({ value }) => value === stage)?.value ?? null,
      walkRun: TABLES.find(({ value }) => value === walkRun)?.value ?? null,
    });
  };
  const current = STAGES.find(({ value }) => value === guidance.stage)?.label ?? guidance.stage;
  const held = assigned.stage !== null && assigned.stage !== guidance.stage;
  return (
    <Section title="Stage" lead={STEP_WORDS[guidance.step]}>
      <p className="font-semibold">{assigned.stage === null ? "None assigned yet" : current}</p>
      {held && (
        <p className="text-sm">Held below the assigned {assigned.stage} by an open red flag.</p>
      )}
      {assigned.walkRun && <p className="text-sm">Walk-run table {assigned.walkRun}</p>}
      <Gates gates={guidance.gates} />
      <form onSubmit={submit} className="mt-5 flex flex-col gap-4 sm:flex-row sm:items-end">
        <Select
          label="Assign a stage"
          empty="As it is"
          options={STAGES}
          value={stage}
          onChange={(event) => setStage(event.target.value)}
        />
        <Select
          label="Walk-run table"
          empty="As it is"
          options={TABLES}
          value={walkRun}
          onChange={(event) => setWalkRun(event.target.value)}
        />
        <Button
          type="submit"
          kind="quiet"
          disabled={stage === "" && walkRun === ""}
          pending={assign.isPending && "Assigning"}
        >
          {assign.error ? "Try again" : "Assign"}
        </Button>
      </form>
      {assign.error && (
        <Banner kind="error" title="Not assigned yet">
          {sentenceForError(assign.error)}
        </Banner>
      )}
    </Section>
  );
}
