"use client";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { type FormEvent, useState } from "react";
import { useWords } from "#words/use-words.ts";

/** What is under way, or asked. `unsynced`: so many answers would be lost. */
type Step =
  | { readonly at: "start" | "leaving" | "failed" }
  | { readonly at: UnsyncedProps["at"]; readonly unsynced: number };

const loadLeave = () => import("#features/phone/sign-out/leave.ts");

/** The ways out. What is on this phone alone is asked about first; then nothing of the runner stays in the browser. */
export function SignOut({ ownerId }: { readonly ownerId: string }) {
  const say = useWords("phone");
  const [step, setStep] = useState<Step>({ at: "start" });
  const [everywhere, setEverywhere] = useState(false);
  const leave = async (all: boolean): Promise<void> => {
    setStep({ at: "leaving" });
    const { leave: leaveNow } = await loadLeave();
    if (await leaveNow(ownerId, all)) location.replace("/");
    else setStep({ at: "failed" });
  };
  const begin = async (event: FormEvent, all: boolean): Promise<void> => {
    event.preventDefault();
    setEverywhere(all);
    const unsynced = await (await loadLeave()).countUnsynced(ownerId);
    if (unsynced > 0) setStep({ at: "asked", unsynced });
    else await leave(all);
  };
  const syncFirst = async (unsynced: number): Promise<void> => {
    setStep({ at: "syncing", unsynced });
    const { left, notAgreed } = await (await loadLeave()).syncFirst(ownerId);
    if (left === 0) await leave(everywhere);
    else setStep({ at: notAgreed ? "notAgreed" : "notSynced", unsynced: left });
  };
  if ("unsynced" in step) {
    return (
      <Unsynced
        {...step}
        onSync={() => void syncFirst(step.unsynced)}
        onLose={() => void leave(everywhere)}
        onStay={() => setStep({ at: "start" })}
      />
    );
  }
  const pending = step.at === "leaving" && say("signingOut");
  return (
    <div className="flex flex-col gap-4">
      {step.at === "failed" && <Banner kind="error">{say("notSynced")}</Banner>}
      <div className="flex flex-wrap gap-3">
        {/* Forms, so that the way out works before the page's scripts are there. */}
        <form method="post" action="/auth/sign-out" onSubmit={(event) => void begin(event, false)}>
          <Button type="submit" kind="quiet" pending={!everywhere && pending}>
            {say("signOutHere")}
          </Button>
        </form>
        <form method="post" action="/auth/sign-out" onSubmit={(event) => void begin(event, true)}>
          <input type="hidden" name="everywhere" value="1" />
          <Button type="submit" kind="quiet" pending={everywhere && pending}>
            {say("signOutEverywhere")}
          </Button>
        </form>
      </div>
    </div>
  );
}

interface UnsyncedProps {
  readonly at: "asked" | "syncing" | "notSynced" | "notAgreed";
  readonly unsynced: number;
  readonly onSync: () => void;
  readonly onLose: () => void;
  readonly onStay: () => void;
}

/** Asks what is to become of answers that are on this phone alone. */
export function Unsynced({ at, unsynced, onSync, onLose, onStay }: UnsyncedProps) {
  const say = useWords("phone");
  return (
    <div className="flex flex-col items-start gap-4">
      <Banner title={say("unsyncedTitle", { n: unsynced })}>{say("unsynced")}</Banner>
      {at === "notSynced" && <Banner kind="error">{say("notSynced")}</Banner>}
      {at === "notAgreed" && (
        <Banner kind="error">
          {say("consent", { n: unsynced })}{" "}
          <a className="link" href="/agree">
            {say("agree")}
          </a>
        </Banner>
      )}
      <div className="flex flex-wrap gap-3">
        <Button pending={at === "syncing" && say("syncing")} onClick={onSync}>
          {say("syncFirst")}
        </Button>
        <Button kind="quiet" onClick={onLose}>
          {say("loseThem")}
        </Button>
        <Button kind="text" onClick={onStay}>
          {say("stay")}
        </Button>
      </div>
    </div>
  );
}
