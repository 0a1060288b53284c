"use client";
import { Banner } from "@springback/ui/primitives/banner";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { Checkbox } from "@springback/ui/primitives/checkbox";
import { TextField } from "@springback/ui/primitives/text-field";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { useEffect, useState } from "react";
import { useFault } from "#features/fault/use-fault.ts";
import { type Here, pushHere } from "#features/reminders/browser-push.ts";
import { pauseDay, type Reminders } from "#features/reminders/pause-day.ts";
import { minuteOf, timeOf } from "#features/reminders/time-of-day.ts";
import { PushRefused, useSaveReminders } from "#features/reminders/use-save-reminders.ts";
import { useWords } from "#words/use-words.ts";

/** Where the clock stands before the runner has chosen: the time alone, neither way of being reminded. */
const NOTHING_CHOSEN = { atMinute: 420, byMail: false, byPush: false, followUp: false };

/** What is said of notifications beforehand, by how it stands with them in this browser. */
const PUSH_HINTS = {
  ...({ cannot: "byPushNone", denied: "byPushDenied" } as const),
  ...({ off: "byPushHint", on: "byPushHint" } as const),
} as const satisfies Readonly<Record<Here, string>>;

function useHere(): readonly [Here | null, () => void] {
  const [here, setHere] = useState<Here | null>(null);
  const look = (): void => void pushHere().then(setHere, () => setHere("cannot"));
  useEffect(look, []);
  return [here, look];
}

/** When and how: one time of day, two ways, and whether once more. */
export function RemindersForm({ reminders }: { readonly reminders: Reminders }) {
  const say = useWords("reminders");
  const faultSaid = useFault();
  const before = reminders.wishes ?? NOTHING_CHOSEN;
  const [here, lookHere] = useHere();
  const [time, setTime] = useState(timeOf(before.atMinute));
  const [ways, setWays] = useState(before);
  const [timeFault, setTimeFault] = useState(false);
  const save = useSaveReminders(reminders.pushKey);
  const choose = (change: Partial<typeof ways>): void => {
    save.reset();
    setWays({ ...ways, ...change });
  };
  const submit = (): void => {
    const atMinute = minuteOf(time);
    setTimeFault(atMinute === null);
    if (atMinute === null) return;
    save.mutate({ ...ways, atMinute }, { onSettled: lookHere });
  };
  const pushFault = save.error instanceof PushRefused ? say(save.error.key) : undefined;
  const isElsewhere = ways.byPush && before.byPush && here === "off";
  const day = pauseDay(reminders, useLocale());
  const next = day ? say("nextPaused", { day, time }) : say("next", { time });
  const pushHint = isElsewhere ? say("byPushElsewhere") : say(PUSH_HINTS[here ?? "off"]);
  return (
    <div className="flex flex-col gap-8">
      <div className="[&_input]:max-w-48">
        <TextField
          type="time"
          label={say("at")}
          hint={say("clocks", { zone: reminders.zone.replaceAll("_", " ") })}
          value={time}
          error={timeFault && say("giveTime")}
          onChange={(event) => {
            save.reset();
            setTime(event.target.value);
          }}
        />
      </div>
      <fieldset className="flex min-w-0 flex-col gap-3">
        <legend className="font-semibold">{say("ways")}</legend>
        <p className="text-sm text-quiet">{say("waysHint")}</p>
        <Checkbox
          label={say("byMail")}
          hint={say("byMailTo", { email: reminders.email })}
          checked={ways.byMail}
          onChange={(event) => choose({ byMail: event.target.checked })}
        />
        <Checkbox
          label={say("byPush")}
          hint={!pushFault && pushHint}
          error={pushFault}
          checked={ways.byPush}
          disabled={here === "cannot" && !ways.byPush}
          onChange={(event) => choose({ byPush: event.target.checked })}
        />
      </fieldset>
      <Checkbox
        label={say("followUp")}
        hint={say("followUpHint")}
        checked={ways.followUp}
        onChange={(event) => choose({ followUp: event.target.checked })}
      />
      <BottomAction>
        {/* In the thumb's place, since the foot of a phone covers what stands above it. */}
        {save.error && !pushFault && (
          <Banner kind="error" title={say("notSaved")}>
            {faultSaid(save.error)}
          </Banner>
        )}
        {save.isSuccess && (
          <Banner title={say("saved")}>{ways.byMail || ways.byPush ? next : say("none")}</Banner>
        )}
        <Button wide pending={save.isPending && say("saving")} onClick={submit}>
          {say("save")}
        </Button>
      </BottomAction>
    </div>
  );
}
