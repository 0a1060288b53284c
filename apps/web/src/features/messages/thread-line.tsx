"use client";
import type { RunnerOutputs } from "@springback/api/routers/runner";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { momentWords } from "@springback/words/days";
import { AnswerSaid } from "#features/messages/answer-said.tsx";
import { useWords } from "#words/use-words.ts";

type Thread = RunnerOutputs["messages"]["read"];
type Line = Thread["lines"][number];

/** What one of the two said, whose it is and when, with the answer it is about. */
export function ThreadLine({ line, thread }: { readonly line: Line; readonly thread: Thread }) {
  const say = useWords("messages");
  const locale = useLocale();
  const { answers, coach, zone } = thread;
  const answer = answers.find(({ id }) => id === line.answerId);
  const own = line.kind === "disagreement" || line.by === "runner";
  const seen = own && line.kind === "message" && line.readAt !== null;
  return (
    <li
      className={
        own
          ? "ml-6 rounded-control bg-wash px-4 py-3 sm:ml-16"
          : "mr-6 border-l-2 border-ink py-1 pl-4 sm:mr-16"
      }
    >
      <p className="text-sm text-quiet">
        <span className="font-semibold text-ink">
          {own ? say("you") : coach.name || say("coach")}
        </span>
        {", "}
        <time dateTime={line.at}>{momentWords(line.at, zone, locale)}</time>
        {seen && `, ${say("seen")}`}
      </p>
      {line.kind === "disagreement" && (
        <p className="mt-1 font-medium">
          {say("disagreed")}. {say(line.why)}
        </p>
      )}
      <p className="measure mt-1 wrap-anywhere whitespace-pre-wrap">
        {line.kind === "message" ? line.body : line.words}
      </p>
      {answer && <AnswerSaid answer={answer} zone={zone} />}
    </li>
  );
}
