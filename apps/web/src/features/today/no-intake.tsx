"use client";
import { buttonClass } from "@springback/ui/primitives/button";
import { EmptyState } from "@springback/ui/domain/empty-state";
import { PageHead } from "@springback/ui/primitives/page-head";
import Link from "next/link";
import { useWords } from "#words/use-words.ts";

/** For someone who signed in before answering anything. */
export function NoIntake(props: { readonly over: string; readonly title?: string }) {
  const say = useWords("today");
  return (
    <>
      <PageHead over={props.over} title={props.title ?? say("title")} />
      <EmptyState
        title={say("intakeTitle")}
        action={
          <Link href="/check" className={buttonClass({})}>
            {say("toIntake")}
          </Link>
        }
      >
        {say("intakeLead")}
      </EmptyState>
    </>
  );
}
