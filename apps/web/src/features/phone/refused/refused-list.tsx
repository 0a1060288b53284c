"use client";
import { Button } from "@springback/ui/primitives/button";
import { Section } from "@springback/ui/primitives/section";
import { TextField } from "@springback/ui/primitives/text-field";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { momentWords } from "@springback/words/days";
import { useState } from "react";
import type { PhoneFact } from "#features/phone/queue/phone-fact.ts";
import { useFacts } from "#features/phone/use-facts.ts";
import { instantOf } from "#features/runs/local-time.ts";
import { useWords } from "#words/use-words.ts";

type Why = "ahead" | "same" | "notTaken";

/** Why the server won't have an answer, as a key of the words. */
export function whyRefused({ refusal }: Pick<PhoneFact, "refusal">): Why {
  if (refusal?.why === "ahead") return "ahead";
  return refusal?.existingId ? "same" : "notTaken";
}

/** The answers that the server won't have as they are: each is put right or taken back, and nothing is lost unasked. */
export function RefusedList({ zone }: { readonly zone: string }) {
  const say = useWords("refused");
  const { refused } = useFacts();
  return (
    <Section title={say("title")} lead={say("lead")} ruled>
      <ul>
        {refused.map((fact) => (
          <RefusedAnswer key={fact.id} fact={fact} zone={zone} />
        ))}
      </ul>
    </Section>
  );
}

const KINDS = ["morning", "now", "settling", "session"] as const;

function RefusedAnswer({ fact, zone }: { readonly fact: PhoneFact; readonly zone: string }) {
  const say = useWords("refused");
  const locale = useLocale();
  const { drop } = useFacts();
  const said = KINDS.find((one) => one === fact.entry.kind) ?? "other";
  const kind = fact.takenOut ? "never" : said;
  const why = whyRefused(fact);
  return (
    <li className="flex flex-col gap-3 border-t border-hairline py-4 first:border-t-0">
      <p>
        <span className="block font-medium">
          {say(kind)}, {momentWords(fact.entry.at, zone, locale)}
        </span>
        <span className="text-sm text-quiet">{say(why)}</span>
      </p>
      {why === "ahead" && <WhenWasThis fact={fact} zone={zone} />}
      <Button kind="text" small onClick={() => void drop(fact.id)}>
        {say("drop")}
      </Button>
    </li>
  );
}

/** Asks for the true time of an answer that is dated ahead; nothing is guessed for the runner. */
function WhenWasThis({ fact, zone }: { readonly fact: PhoneFact; readonly zone: string }) {
  const say = useWords("refused");
  const { mend } = useFacts();
  const [typed, setTyped] = useState("");
  const [ahead, setAhead] = useState(false);
  const save = (): void => {
    const [date = "", time = ""] = typed.split("T");
    const at = instantOf({ date, time }, zone);
    if (at === null) return;
    setAhead(at > Date.now());
    if (at <= Date.now()) void mend(fact.id, { ...fact.entry, at: new Date(at).toISOString() });
  };
  return (
    <div className="flex flex-wrap items-end gap-3">
      <TextField
        type="datetime-local"
        name={`when-${fact.id}`}
        label={say("when")}
        error={ahead && say("ahead")}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button small onClick={save}>
        {say("save")}
      </Button>
    </div>
  );
}
