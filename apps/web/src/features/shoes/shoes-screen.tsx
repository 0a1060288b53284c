import { EmptyState } from "@springback/ui/domain/empty-state";
import { PageHead } from "@springback/ui/primitives/page-head";
import { AdviceSection, EndSection } from "#features/shoes/advice-section.tsx";
import type { Shoes } from "#features/shoes/pair-words.ts";
import { ShoesDesk } from "#features/shoes/shoes-desk.tsx";
import { wordsOf } from "#words/server-words.ts";

/** What to do about the heel, then the pairs, then until when. What is advised is drawn on the server, from core. */
export async function ShoesScreen({ shoes }: { readonly shoes: Shoes }) {
  const say = await wordsOf("shoes");
  return (
    <>
      <PageHead title={say("title")} lead={say("lead")} />
      {shoes.advice ? (
        <AdviceSection advice={shoes.advice} />
      ) : (
        <EmptyState title={say("unknownTitle")}>{say("unknown")}</EmptyState>
      )}
      <ShoesDesk shoes={shoes} />
      {shoes.advice?.ends && (
        <div className="mt-8">
          <EndSection ends={shoes.advice.ends} />
        </div>
      )}
    </>
  );
}
