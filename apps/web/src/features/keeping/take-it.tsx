"use client";
import { Banner } from "@springback/ui/primitives/banner";
import { Button, buttonClass } from "@springback/ui/primitives/button";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { takeStep } from "#features/step/take-step.ts";
import { useWords } from "#words/use-words.ts";

/** The two ways on: over to the last step, or to stay where one is, which changes nothing. */
export function TakeIt() {
  const say = useWords("keeping");
  const router = useRouter();
  const [standing, setStanding] = useState<"open" | "taking" | "failed">("open");
  const take = async (): Promise<void> => {
    setStanding("taking");
    const { kind } = await takeStep("maintain");
    // The page is made anew: it says then that the step is taken.
    if (kind === "taken" || kind === "standsThere") router.refresh();
    else setStanding("failed");
  };
  return (
    <div className="flex flex-col gap-3">
      {standing === "failed" && (
        <Banner kind="error" title={say("notTaken")}>
          {say("notTakenLead")}
        </Banner>
      )}
      <div className="flex flex-col gap-2 sm:flex-row">
        <Button pending={standing === "taking" && say("taking")} onClick={() => void take()}>
          {say("take")}
        </Button>
        <Link href="/today" className={buttonClass({ kind: "quiet" })}>
          {say("stay")}
        </Link>
      </div>
      <p className="measure text-sm text-quiet">{say("stayLead")}</p>
    </div>
  );
}
