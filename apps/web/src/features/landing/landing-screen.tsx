import { SpringLine } from "@springback/ui/domain/spring-line";
import { buttonClass } from "@springback/ui/primitives/button";
import { PageShell } from "@springback/ui/primitives/page-shell";
import { Section } from "@springback/ui/primitives/section";
import Link from "next/link";
import { wordsOf } from "#words/server-words.ts";

const STEPS = [
  { head: "answer", more: "answerMore" },
  { head: "decide", more: "decideMore" },
  { head: "load", more: "loadMore" },
] as const;

/** One promise, one button, the price in sight. */
export async function LandingScreen({ signedIn }: { readonly signedIn: boolean }) {
  const say = await wordsOf("landing");
  const account = signedIn ? (
    <Link className="link" href="/today">
      {say("today")}
    </Link>
  ) : (
    <Link className="link" href="/sign-in">
      {say("signIn")}
    </Link>
  );
  return (
    <PageShell account={account} link={Link}>
      <div className="pt-6 pb-4 sm:pt-14">
        <h1 className="display text-4xl text-balance sm:text-5xl">{say("promise")}</h1>
        <p className="measure mt-5 text-lg">{say("promiseMore")}</p>
        <div className="mt-8 flex flex-col gap-3 sm:flex-row sm:items-center">
          <Link href="/check" className={buttonClass({ wide: true })}>
            {say("start")}
          </Link>
        </div>
        <p className="mt-3 text-sm text-quiet">{say("startNote")}</p>
        <div className="mt-10">
          <SpringLine />
        </div>
      </div>
      <ol className="mb-10 grid gap-6 border-t border-hairline pt-6 sm:grid-cols-3">
        {STEPS.map(({ head, more }) => (
          <li key={head}>
            <h2 className="font-semibold">{say(head)}</h2>
            <p className="mt-1 text-quiet">{say(more)}</p>
          </li>
        ))}
      </ol>
      <Section title={say("cost")} ruled>
        <p className="measure">
          {say("costMore")}{" "}
          <Link className="link" href="/plans">
            {say("comparePlans")}
          </Link>
        </p>
      </Section>
    </PageShell>
  );
}
