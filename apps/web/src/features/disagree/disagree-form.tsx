"use client";
import { Button } from "@springback/ui/primitives/button";
import { ChoiceList } from "@springback/ui/primitives/choice-list";
import { TextArea } from "@springback/ui/primitives/text-area";
import { type FormEvent, useState } from "react";
import { v7 } from "uuid";
import { type Told, tell } from "#features/disagree/tell.ts";
import { ToldNote } from "#features/disagree/told-note.tsx";
import { FaultNote } from "#features/fault/fault-note.tsx";
import { toFirstFault } from "#features/frame/first-fault.ts";
import type { SaidParts } from "#features/messages/answer-said.tsx";
import { useDraft } from "#features/phone/use-draft.ts";
import { useFacts } from "#features/phone/use-facts.ts";
import { useWords } from "#words/use-words.ts";

/** The answer in question; `coach` is undefined where nobody could be asked who would read it. */
export interface AboutAnswer {
  readonly answerId: string | null;
  readonly askedAt: string;
  readonly zone: string;
  readonly said: SaidParts;
  readonly coach?: string | null | undefined;
}

const WHYS = ["tooCareful", "tooMuch", "wrongFacts"] as const;
export type Why = (typeof WHYS)[number];
const HINTS = {
  tooCareful: "tooCarefulHint",
  tooMuch: "tooMuchHint",
  wrongFacts: "wrongFactsHint",
} as const;
/** The most the words may hold. */
const LONGEST = 2000;
/** For so long what was typed is found again. */
const DRAFT_MS = 12 * 3_600_000;

/** What is typed, under the id it is sent with: sent again after a lost line it is still said once. */
interface Typed {
  readonly id: string;
  readonly why: Why | null;
  readonly words: string;
}

/** One pick, words if there are any, one button; then who reads it. Sending needs a line; what is typed stays on this phone. */
export function DisagreeForm({ about }: { readonly about: AboutAnswer }) {
  const say = useWords("disagree");
  const { keepDraft } = useFacts();
  const [id] = useState(() => v7());
  const draft = `disagree-${about.answerId ?? "today"}`;
  const [typed, keep] = useDraft<Typed>(draft, { id, why: null, words: "" }, DRAFT_MS);
  const [tried, setTried] = useState(false);
  const [sending, setSending] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const { why, words } = typed;
  const length = words.trim().length;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (why === null || length > LONGEST) return toFirstFault();
    if (sending) return;
    setSending(true);
    const { answerId, said } = about;
    const heard = await tell({ id: typed.id, answerId, decision: said.decision, why, words });
    setTold(heard);
    setSending(false);
    if (heard.error === null) keepDraft(draft, undefined).catch(() => {});
  };
  if (told && told.error === null) return <ToldNote coach={told.coach} why={why} />;
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="flex flex-col gap-6">
      <ChoiceList
        name="why"
        label={say("whyLabel")}
        choices={WHYS.map((value) => ({ value, label: say(value), hint: say(HINTS[value]) }))}
        value={why}
        onChange={(value) => keep({ ...typed, why: WHYS.find((one) => one === value) ?? null })}
        error={tried && why === null && say("pick")}
      />
      <TextArea
        label={say("wordsLabel")}
        hint={say("wordsHint")}
        value={words}
        onChange={(event) => keep({ ...typed, words: event.target.value })}
        error={length > LONGEST && say("tooLong", { n: length })}
      />
      <FaultNote error={told?.error} />
      <div className="flex flex-col items-start gap-2">
        <WhoReads coach={about.coach} unreached={told !== null && !told.error?.data} />
        <Button type="submit" pending={sending && say("sending")}>
          <Label coach={about.coach} again={told !== null} />
        </Button>
      </div>
    </form>
  );
}

function WhoReads({
  coach,
  unreached,
}: {
  readonly coach: AboutAnswer["coach"];
  /** Sending it met no server. */
  readonly unreached: boolean;
}) {
  const say = useWords("disagree");
  const reads = coach === null ? say("nobodyReads") : coach && say("reads", { name: coach });
  return (
    <p className="measure text-sm text-quiet">
      {coach === undefined || unreached ? say("needsLine") : reads}
    </p>
  );
}

function Label({ coach, again }: Pick<AboutAnswer, "coach"> & { readonly again: boolean }) {
  const say = useWords("disagree");
  if (again) return say("tryAgain");
  if (coach === undefined) return say("send");
  return coach === null ? say("keep") : say("tell", { name: coach });
}
