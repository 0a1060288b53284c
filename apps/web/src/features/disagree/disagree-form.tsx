"use client";
import type { RunnerOutputs } from "@springback/api/routers/runner";
import { Button, buttonClass } from "@springback/ui/primitives/button";
import { ChoiceList } from "@springback/ui/primitives/choice-list";
import { TextArea } from "@springback/ui/primitives/text-area";
import { useMutation } from "@tanstack/react-query";
import Link from "next/link";
import { type FormEvent, useState } from "react";
import { v7 } from "uuid";
import { useTRPC } from "#client.ts";
import { FaultNote } from "#features/fault/fault-note.tsx";
import { useWords } from "#words/use-words.ts";

type About = RunnerOutputs["disagree"]["about"];

const WHYS = ["tooCareful", "tooMuch", "wrongFacts"] as const;
type Why = (typeof WHYS)[number];
const HINTS = {
  tooCareful: "tooCarefulHint",
  tooMuch: "tooMuchHint",
  wrongFacts: "wrongFactsHint",
} as const;
/** The most the words may hold. */
const LONGEST = 2000;

/** One pick, words if there are any, one button; then who reads it. */
export function DisagreeForm({ about }: { readonly about: About }) {
  const say = useWords("disagree");
  const trpc = useTRPC();
  const [id] = useState(() => v7());
  const [why, setWhy] = useState<Why | null>(null);
  const [words, setWords] = useState("");
  const [tried, setTried] = useState(false);
  const tell = useMutation(trpc.disagree.say.mutationOptions());
  const length = words.trim().length;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (why === null || length > LONGEST) return;
    const { answerId, said } = about;
    tell.mutate({ id, answerId, decision: said.decision, why, words });
  };
  if (tell.data) return <Told coach={tell.data.coach} why={why} />;
  const { coach } = about;
  const label = coach === null ? say("keep") : say("tell", { name: coach });
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-6">
      <ChoiceList
        name="why"
        label={say("whyLabel")}
        choices={WHYS.map((value) => ({ value, label: say(value), hint: say(HINTS[value]) }))}
        value={why}
        onChange={(value) => setWhy(WHYS.find((one) => one === value) ?? null)}
        error={tried && why === null && say("pick")}
      />
      <TextArea
        label={say("wordsLabel")}
        hint={say("wordsHint")}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        error={length > LONGEST && say("tooLong", { n: length })}
      />
      <FaultNote error={tell.error} />
      <div className="flex flex-col items-start gap-2">
        <p className="text-sm text-quiet">
          {coach === null ? say("nobodyReads") : say("reads", { name: coach })}
        </p>
        <Button type="submit" pending={tell.isPending && say("sending")}>
          {tell.error ? say("tryAgain") : label}
        </Button>
      </div>
    </form>
  );
}

function Told({ coach, why }: { readonly coach: string | null; readonly why: Why | null }) {
  const say = useWords("disagree");
  return (
    <div aria-live="polite" className="border-t border-hairline pt-6">
      <h2 className="text-lg font-semibold">
        {coach === null ? say("keptTitle") : say("toldTitle", { name: coach })}
      </h2>
      <p className="measure mt-1">{coach === null ? say("kept") : say("told")}</p>
      {why === "wrongFacts" && (
        <p className="measure mt-3">
          {say("correctWhy")}{" "}
          <Link href="/history" className="link">
            {say("correct")}
          </Link>
        </p>
      )}
      <div className="mt-6 flex flex-wrap gap-3">
        <Link href="/today" className={buttonClass({})}>
          {say("toToday")}
        </Link>
        {coach !== null && (
          <Link href="/messages" className={buttonClass({ kind: "quiet" })}>
            {say("toMessages")}
          </Link>
        )}
      </div>
    </div>
  );
}
