import { PageHead } from "@springback/ui/primitives/page-head";
import { AgreeForm } from "#features/agree/agree-form.tsx";
import { wordsOf } from "#words/server-words.ts";

/** Whether what a runner says of their health may be kept: asked of whoever got past the first visit without it. */
export async function AgreeScreen({ given }: { readonly given: boolean }) {
  const say = await wordsOf("agree");
  if (!given) {
    return (
      <>
        <PageHead title={say("title")} lead={say("lead")} />
        <p className="measure mb-6">{say("until")}</p>
        <AgreeForm />
        <p className="measure mt-6 text-sm text-quiet">{say("freely")}</p>
      </>
    );
  }
  return (
    <>
      <PageHead title={say("givenTitle")} lead={say("given")} />
      <p className="flex flex-wrap gap-x-6">
        <a href="/today" className="link tap inline-flex items-center">
          {say("toToday")}
        </a>
        <a href="/account" className="link tap inline-flex items-center">
          {say("toAccount")}
        </a>
      </p>
    </>
  );
}
