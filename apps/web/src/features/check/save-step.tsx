"use client";
import { TRIAL_DAYS } from "@springback/api/trial";
import { dateWords } from "@springback/words/days";
import { Button } from "@springback/ui/primitives/button";
import { Banner } from "@springback/ui/primitives/banner";
import { Checkbox } from "@springback/ui/primitives/checkbox";
import { PageHead } from "@springback/ui/primitives/page-head";
import { TextField } from "@springback/ui/primitives/text-field";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { type FormEvent, useState } from "react";
import type { Draft } from "#features/check/draft.ts";
import { ConsentBox } from "#features/check/consent-box.tsx";
import { linkRequest, type SaveFaults, saveFaults } from "#features/check/link-request.ts";
import { Screen } from "#features/check/screen.tsx";
import { nothingOfSave, type SaveTyped } from "#features/check/typed.ts";
import { useTyped } from "#features/check/use-typed.ts";
import { toFirstFault } from "#features/frame/first-fault.ts";
import { localTime } from "#features/runs/local-time.ts";
import { askForLink } from "#features/sign-in/ask-for-link.ts";
import { useWords } from "#words/use-words.ts";

interface Props {
  readonly draft: Draft;
  readonly zone: string;
  readonly onKeep: (typed: SaveTyped) => void;
  /** The link is on its way to this address. */
  readonly onSent: (email: string) => void;
}

/** Saving by a mailed link. What was answered and done goes along, so the link works on any device. */
export function SaveStep({ draft, zone, onKeep, onSent }: Props) {
  const say = useWords("check");
  const sayLink = useWords("signIn");
  const [typed, set] = useTyped(draft.typed.save ?? nothingOfSave, onKeep);
  const [faults, setFaults] = useState<SaveFaults>({});
  const [refused, setRefused] = useState<string | null>(null);
  const [state, setState] = useState<"typing" | "sending" | "sent">("typing");

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const missing = saveFaults(typed);
    setFaults(missing);
    setRefused(null);
    if (Object.keys(missing).length > 0) return toFirstFault();
    if (state === "sending") return;
    setState("sending");
    const fault = await askForLink(linkRequest(draft, typed, zone), sayLink("offline"));
    setState(fault ? "typing" : "sent");
    if (fault) setRefused(fault);
    else onSent(typed.email);
  };

  if (state === "sent") {
    return (
      <Screen key="sent">
        <PageHead over={say("saveOver")} title={sayLink("sentTitle")} />
        <output className="measure block">{say("sent", { email: typed.email })}</output>
        <div className="mt-4">
          <Button kind="quiet" onClick={() => setState("typing")}>
            {sayLink("otherAddress")}
          </Button>
        </div>
      </Screen>
    );
  }
  return (
    <>
      <PageHead over={say("saveOver")} title={say("keepTitle")} lead={say("keepLead")} />
      {draft.sentTo !== null && (
        <div className="mb-6">
          <Banner>{say("sent", { email: draft.sentTo })}</Banner>
        </div>
      )}
      <form noValidate onSubmit={submit} className="flex flex-col gap-6">
        <TextField
          name="email"
          type="email"
          autoComplete="email"
          label={sayLink("email")}
          hint={say("emailHint")}
          value={typed.email}
          error={faults.email && sayLink(faults.email)}
          onChange={(event) => set({ email: event.target.value })}
        />
        <Reminder typed={typed} faults={faults} onChange={set} />
        <Trial zone={zone} />
        <Consents typed={typed} faults={faults} onChange={set} />
        {refused && <Banner kind="error">{refused}</Banner>}
        <Button wide type="submit" pending={state === "sending" && sayLink("sending")}>
          {sayLink("mailLink")}
        </Button>
      </form>
    </>
  );
}

interface PartProps {
  readonly typed: SaveTyped;
  readonly faults: SaveFaults;
  readonly onChange: (change: Partial<SaveTyped>) => void;
}

/** When tomorrow's check-in is asked for. */
function Reminder({ typed, faults, onChange }: PartProps) {
  const say = useWords("check");
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="font-semibold">{say("remindTitle")}</legend>
      <Checkbox
        name="reminds"
        label={say("remind")}
        hint={say("remindHint")}
        checked={typed.reminds}
        onChange={(event) => onChange({ reminds: event.target.checked })}
      />
      {typed.reminds && (
        <div className="max-w-48">
          <TextField
            type="time"
            name="time"
            label={say("remindAt")}
            value={typed.time}
            error={faults.time && say(faults.time)}
            onChange={(event) => onChange({ time: event.target.value })}
          />
        </div>
      )}
    </fieldset>
  );
}

const DAY_MS = 86_400_000;

/** The trial, with the day it ends on: it is begun after the link, and by nobody but the runner. */
function Trial({ zone }: { readonly zone: string }) {
  const say = useWords("check");
  const locale = useLocale();
  const [ends] = useState(() => localTime(Date.now() + TRIAL_DAYS * DAY_MS, zone).date);
  const date = dateWords(ends, locale) ?? ends;
  return (
    <div className="border-l-2 border-ink pl-4">
      <p className="font-semibold">{say("trialTitle", { days: TRIAL_DAYS })}</p>
      <p className="measure">{say("trial", { date })}</p>
    </div>
  );
}

/** Two consents, apart from each other: one without which nothing can be kept, one that nobody has to give. */
function Consents({ typed, faults, onChange }: PartProps) {
  const say = useWords("check");
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="sr-only">{say("consents")}</legend>
      <ConsentBox
        agreed={typed.consent}
        missing={faults.consent !== undefined}
        onChange={(consent) => onChange({ consent })}
      />
      <Checkbox
        name="news"
        label={say("news")}
        hint={say("newsHint")}
        checked={typed.news}
        onChange={(event) => onChange({ news: event.target.checked })}
      />
    </fieldset>
  );
}
