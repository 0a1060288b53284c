import type { CoachOutputs } from "@springback/api/routers/coach";
import { AnswerSaid } from "#features/thread/answer-said.tsx";
import { whyWords } from "#features/thread/why-words.ts";
import { momentWords } from "#features/words/moment-words.ts";

type Thread = CoachOutputs["messages"]["read"];

interface Props {
  readonly line: Thread["lines"][number];
  readonly thread: Thread;
  readonly name: string;
}

/** What one of the two said, whose it is and when, with the answer it is about. */
export function ThreadLine({ line, thread, name }: Props) {
  const own = line.kind === "message" && line.by === "coach";
  const answer = thread.answers.find(({ id }) => id === line.answerId);
  const seen = own && line.readAt !== null;
  return (
    <li
      className={
        own ? "ml-10 rounded-control bg-wash px-4 py-3" : "mr-10 border-l-2 border-ink py-1 pl-4"
      }
    >
      <p className="text-sm text-quiet">
        <span className="font-semibold text-ink">{own ? "You" : name}</span>
        {", "}
        <time dateTime={line.at}>{momentWords(line.at, thread.zone)}</time>
        {seen && ", seen"}
      </p>
      {line.kind === "disagreement" && (
        <p className="mt-1 font-medium">Doesn’t agree with this answer: {whyWords(line.why)}.</p>
      )}
      <p className="measure mt-1 wrap-anywhere whitespace-pre-wrap">
        {line.kind === "message" ? line.body : line.words}
      </p>
      {answer && <AnswerSaid answer={answer} zone={thread.zone} />}
    </li>
  );
}
