"use client";
import type { RunnerOutputs } from "@springback/api/routers/runner";
import { EmptyState } from "@springback/ui/domain/empty-state";
import { Banner } from "@springback/ui/primitives/banner";
import { buttonClass } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { Section } from "@springback/ui/primitives/section";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useEffect, useRef } from "react";
import { useTRPC } from "#client.ts";
import { chooseThread } from "#features/messages/choose-thread.ts";
import { Composer } from "#features/messages/composer.tsx";
import { ThreadPart } from "#features/messages/thread-part.tsx";
import { useWords } from "#words/use-words.ts";

type Threads = RunnerOutputs["messages"]["threads"];
type Coach = Threads[number]["coach"];

interface Props {
  readonly runnerId: string;
  /** The coach whose thread was asked for, if one was. */
  readonly withId: string | null;
  /** The answer the runner wants to write about. */
  readonly about: string | null;
}

/** The thread with the coach, or with one from before; without any, where one comes from. */
export function MessagesScreen({ runnerId, withId, about }: Props) {
  const say = useWords("messages");
  const trpc = useTRPC();
  const { data: threads } = useSuspenseQuery(trpc.messages.threads.queryOptions());
  const open = chooseThread(threads, withId);
  if (!open) {
    return (
      <>
        <PageHead title={say("title")} />
        <EmptyState
          title={say("noCoachTitle")}
          action={
            <Link href="/account#coach" className={buttonClass({})}>
              {say("chooseCoach")}
            </Link>
          }
        >
          {say("noCoach")}
        </EmptyState>
      </>
    );
  }
  const { coach } = open;
  const lead = coach.name ? say("with", { name: coach.name }) : say("withSomebody");
  return (
    <div key={coach.id}>
      <PageHead title={say("title")} lead={lead} />
      <ThreadPart coachId={coach.id} />
      <Writing {...{ runnerId, coach, about }} />
      <StartAtEnd />
      <Others threads={threads.filter((one) => one !== open)} />
    </div>
  );
}

/** A thread is read from where it stopped: the page opens at its newest line, above the phone's bar. */
function StartAtEnd() {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // In braces: newer browsers answer with a promise, which is no way to clean up.
    end.current?.scrollIntoView({ block: "end" });
  }, []);
  return <div ref={end} className="scroll-mb-20" />;
}

/** The place to write, or why there is none and what to do about it. */
function Writing(props: Omit<Props, "withId"> & { readonly coach: Coach }) {
  const { coach } = props;
  const say = useWords("messages");
  const trpc = useTRPC();
  const { data } = useQuery(trpc.messages.read.queryOptions({ coachId: coach.id }));
  const name = coach.name || say("coach");
  switch (data?.may) {
    case "write":
      return <Composer {...props} />;
    case "ended":
      return <Banner>{say("ended", { name })}</Banner>;
    case "notLetIn":
      return (
        <Banner action={<Way href="/account#coach">{say("letIn")}</Way>}>
          {say("notLetIn", { name })}
        </Banner>
      );
    case "notInPlan":
      return (
        <Banner action={<Way href="/plans">{say("seePlans")}</Way>}>{say("notInPlan")}</Banner>
      );
    case undefined:
      return null;
  }
}

function Way(props: { readonly href: string; readonly children: string }) {
  return (
    <Link href={props.href} className={buttonClass({ kind: "quiet", small: true })}>
      {props.children}
    </Link>
  );
}

function Others({ threads }: { readonly threads: Threads }) {
  const say = useWords("messages");
  if (threads.length === 0) return null;
  return (
    <div className="mt-10">
      <Section title={say("others")}>
        <ul>
          {threads.map(({ coach }) => (
            <li key={coach.id}>
              <Link
                href={`/messages?with=${coach.id}`}
                className="link tap inline-flex items-center"
              >
                {coach.name || say("withSomebody")}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
