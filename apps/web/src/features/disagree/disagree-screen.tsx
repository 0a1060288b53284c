"use client";
import { buttonClass } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { useSearchParams } from "next/navigation";
import { useState } from "react";
import { type AboutAnswer, DisagreeForm } from "#features/disagree/disagree-form.tsx";
import { AnswerSaid } from "#features/messages/answer-said.tsx";
import { Opening } from "#features/today/opening.tsx";
import { type Own, useOwnToday } from "#features/today/use-today.ts";
import { useWords } from "#words/use-words.ts";

/**
 * Not agreeing with an answer: the answer itself, why not, and who reads it. It changes nothing by itself, and says so. `made` is
 * what the server knows of it; null where the phone draws the page by itself, of today's answer alone.
 */
export function DisagreeScreen({ made }: { readonly made: AboutAnswer | null }) {
  return made ? <OfAnswer about={made} /> : <OnPhone />;
}

function OnPhone() {
  const say = useWords("disagree");
  const own = useOwnToday();
  const past = useSearchParams().get("about");
  if (past !== null) {
    return (
      <>
        <PageHead title={say("title")} lead={say("pastNeedsLine")} />
        <a href="/disagree" className={buttonClass({})}>
          {say("today")}
        </a>
      </>
    );
  }
  return own ? <OfToday own={own} /> : <Opening title={say("title")} />;
}

function OfToday({ own }: { readonly own: Own }) {
  // The form speaks of the answer it was opened with.
  const [about] = useState(() => aboutOf(own));
  return <OfAnswer about={about} />;
}

function aboutOf({ at, day }: Own): AboutAnswer {
  return { answerId: null, askedAt: at, zone: day.view.zone, said: day.view.guidance };
}

function OfAnswer({ about }: { readonly about: AboutAnswer }) {
  const say = useWords("disagree");
  if (about.said.refer) {
    return (
      <>
        <PageHead title={say("flagTitle")} lead={say("flag")} />
        <a href="/safety" className={buttonClass({})}>
          {say("toSafety")}
        </a>
      </>
    );
  }
  return (
    <>
      <PageHead title={say("title")} lead={say("lead")} />
      <AnswerSaid answer={about} zone={about.zone} />
      <p className="measure mt-4 mb-8 text-sm text-quiet">
        {say("stays")}{" "}
        <a href="/today" className="link">
          {say("changed")}
        </a>
      </p>
      <DisagreeForm about={about} />
    </>
  );
}
