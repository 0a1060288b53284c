"use client";

import { sentenceForError } from "@springback/api/errors";
import { explain } from "@springback/core/explain";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { ChoiceList } from "@springback/ui/primitives/choice-list";
import { Dialog } from "@springback/ui/primitives/dialog";
import { TextArea } from "@springback/ui/primitives/text-area";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { v7 } from "uuid";
import { useTRPC } from "#client.ts";
import { useDone } from "#features/runners/use-done.ts";
import { RULE_WORDS } from "#features/words/rule-words.ts";

const RULES = ["B6", "B7", "B8"] as const;
type Rule = (typeof RULES)[number];
const DAY_MS = 24 * 3_600_000;
const LASTS = [
  { value: "1", label: "A day" },
  { value: "3", label: "Three days" },
  { value: "7", label: "A week" },
];

interface Typed {
  readonly rule: Rule | null;
  readonly days: string | null;
  readonly reason: string;
}
const NOTHING: Typed = { rule: null, days: null, reason: "" };

/** What is still missing, by field; false where nothing is. */
function missingOf(typed: Typed) {
  return {
    rule: typed.rule === null && "Pick the rule to set aside.",
    days: typed.days === null && "Pick how long it holds.",
    reason: typed.reason.trim() === "" && "Say why. The runner reads it.",
  };
}

/** Sets one of the three rules aside that are a coach's to set aside: with a reason, until an end. */
export function OverrideDialog({
  runnerId,
  name,
}: {
  readonly runnerId: string;
  readonly name: string;
}) {
  const trpc = useTRPC();
  const done = useDone();
  const [open, setOpen] = useState(false);
  const [id, setId] = useState(() => v7());
  const [typed, setTyped] = useState(NOTHING);
  const [tried, setTried] = useState(false);
  // The end is counted from here, so that trying again asks for the same thing.
  const [openedAt, setOpenedAt] = useState(0);
  const save = useMutation(
    trpc.runners.override.mutationOptions({
      onSuccess: async () => {
        setOpen(false);
        setId(v7());
        setTyped(NOTHING);
        setTried(false);
        await done(`Set aside. ${name} sees that you did, and why.`);
      },
    }),
  );
  const missing = missingOf(typed);
  const submit = (): void => {
    setTried(true);
    const { rule, days } = typed;
    if (rule === null || days === null || missing.reason) return;
    const until = new Date(openedAt + Number(days) * DAY_MS).toISOString();
    save.mutate({ runnerId, id, rule, reason: typed.reason, until });
  };
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        if (next) setOpenedAt(Date.now());
      }}
      trigger={
        <Button kind="quiet" small>
          Set a rule aside
        </Button>
      }
      title="Set a rule aside"
      lead="Pain, limping, unsettled sessions and red flags are never set aside."
      actions={
        <Button pending={save.isPending && "Saving"} onClick={submit}>
          {save.error ? "Try again" : "Set it aside"}
        </Button>
      }
    >
      <ChoiceList
        name="rule"
        label="Rule"
        choices={RULES.map((rule) => ({
          value: rule,
          label: `${rule}: ${explain(rule, RULE_WORDS).title}`,
        }))}
        value={typed.rule}
        onChange={(value) =>
          setTyped({ ...typed, rule: RULES.find((one) => one === value) ?? null })
        }
        error={tried && missing.rule}
      />
      <ChoiceList
        name="days"
        label="For how long"
        inline
        choices={LASTS}
        value={typed.days}
        onChange={(days) => setTyped({ ...typed, days })}
        error={tried && missing.days}
      />
      <TextArea
        label="Why"
        hint={`${name} reads this beside today's answer.`}
        value={typed.reason}
        onChange={(event) => setTyped({ ...typed, reason: event.target.value })}
        error={tried && missing.reason}
      />
      {save.error && (
        <Banner kind="error" title="Not saved yet">
          {sentenceForError(save.error)}
        </Banner>
      )}
    </Dialog>
  );
}
