"use client";
import { errorDataOf } from "@springback/api/errors";
import type { CoachOutputs } from "@springback/api/routers/coach";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { v7 } from "uuid";
import { useTRPC } from "#client.ts";
import { sameWords, type Words, wordsOf } from "#features/content/words.ts";

export type Article = CoachOutputs["articles"]["get"];

/** An article being written: what is typed, what is kept, and the four things to do with it. */
export function useArticle(initial: Article | null) {
  const [id] = useState(() => initial?.id ?? v7());
  const [kept, setKept] = useState(initial);
  const [typed, setTyped] = useState<Words>(() => wordsOf(initial));
  const calls = useCalls(kept, setKept);
  const { error } = calls;
  const changed = !sameWords(typed, wordsOf(kept));
  useLeaveWarning(changed);
  return {
    id,
    kept,
    typed,
    changed,
    done: changed ? "" : calls.done,
    error,
    errorData: error ? errorDataOf(error) : null,
    busy: calls.busy,
    type: (change: Partial<Words>): void => setTyped((now) => ({ ...now, ...change })),
    save: (base = kept?.version ?? null): void => calls.save({ id, base, ...typed }),
    publish: (): void => calls.publish({ id, version: kept?.version ?? 1 }),
    unpublish: (): void => calls.unpublish({ id, version: kept?.version ?? 1 }),
    /** Takes the newer version in place of what is typed. */
    take: (article: Article): void => {
      calls.begin();
      setKept(article);
      setTyped(wordsOf(article));
    },
  };
}

export type ArticleDesk = ReturnType<typeof useArticle>;

/** The writes, one at a time: each starts by forgetting what came of the one before. */
function useCalls(kept: Article | null, setKept: (article: Article) => void) {
  const trpc = useTRPC();
  const router = useRouter();
  const [done, setDone] = useState("");
  const took = (say: string) => (article: Article) => {
    setKept(article);
    setDone(say);
    // The address names the article from its first save on; the page itself stays as it is.
    if (!kept) window.history.replaceState(null, "", `/content/${article.id}`);
    else router.refresh();
  };
  const say = (onSuccess: (article: Article) => void) => ({ onSuccess });
  const kind = kept?.status === "published" ? "Saved. Readers see it now." : "Draft saved.";
  const save = useMutation(trpc.articles.save.mutationOptions(say(took(kind))));
  const publish = useMutation(
    trpc.articles.publish.mutationOptions(say(took("Published. Runners can read it now."))),
  );
  const unpublish = useMutation(
    trpc.articles.unpublish.mutationOptions(say(took("Taken back. It is a draft again."))),
  );
  const all = [save, publish, unpublish];
  const begin = (): void => {
    setDone("");
    for (const one of all) one.reset();
  };
  const after =
    <Input>(call: (input: Input) => void) =>
    (input: Input): void => {
      begin();
      call(input);
    };
  return {
    done,
    begin,
    error: save.error ?? publish.error ?? unpublish.error,
    busy: all.some((one) => one.isPending),
    save: after(save.mutate),
    publish: after(publish.mutate),
    unpublish: after(unpublish.mutate),
  };
}

/** The browser asks before it throws words away. */
function useLeaveWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
}
