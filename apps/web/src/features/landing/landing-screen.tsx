import { TRIAL_DAYS } from "@springback/api/trial";
import { SpringLine } from "@springback/ui/domain/spring-line";
import { buttonClass } from "@springback/ui/primitives/button";
import { RoamingShell } from "#features/frame/roaming-shell.tsx";
import { Section } from "@springback/ui/primitives/section";
import { priceWords } from "@springback/words/measures";
import Link from "next/link";
import { ExampleMorning } from "#features/example/example-morning.tsx";
import { OpenFoot } from "#features/frame/open-foot.tsx";
import { PLAN_LEVELS } from "#features/plans/plan-levels.ts";
import { currentLocale, wordsOf } from "#words/server-words.ts";

const STEPS = [
  { head: "answer", more: "answerMore" },
  { head: "decide", more: "decideMore" },
  { head: "load", more: "loadMore" },
] as const;

/** One promise, one button, the price in sight. */
export async function LandingScreen({ signedIn }: { readonly signedIn: boolean }) {
  const say = await wordsOf("landing");
  const account = (
    <Link
      className="link inline-flex min-h-11 items-center"
      href={signedIn ? "/today" : "/sign-in"}
    >
      {say(signedIn ? "today" : "signIn")}
    </Link>
  );
  return (
    <RoamingShell account={account} foot={<OpenFoot />}>
      <div className="pt-6 pb-4 sm:pt-14">
        <h1 className="display text-4xl text-balance sm:text-5xl">{say("promise")}</h1>
        <p className="measure mt-5 text-lg">{say("promiseMore")}</p>
        <Link href="/check" className={`mt-8 sm:w-auto sm:px-12 ${buttonClass({ wide: true })}`}>
          {say("start")}
        </Link>
        <div className="measure mt-3 flex flex-col gap-1 text-sm text-quiet">
          <p>{say("startNote")}</p>
          <Prices />
        </div>
        <div className="mt-10">
          <SpringLine />
        </div>
      </div>
      <ol className="mb-10 grid gap-6 pt-4 sm:grid-cols-3">
        {STEPS.map(({ head, more }) => (
          <li key={head}>
            <h2 className="font-semibold">{say(head)}</h2>
            <p className="mt-1 text-quiet">{say(more)}</p>
          </li>
        ))}
      </ol>
      <ExampleMorning />
      <Costs />
    </RoamingShell>
  );
}

/** What comes after the first answer costs, in one line under the button. */
async function Prices() {
  const [say, locale] = await Promise.all([wordsOf("landing"), currentLocale()]);
  const [free, runner, coached] = PLAN_LEVELS.map(({ price }) => priceWords(price, locale));
  return <p>{say("prices", { free: free ?? "", runner: runner ?? "", coached: coached ?? "" })}</p>;
}

async function Costs() {
  const [say, plans, locale] = await Promise.all([
    ...([wordsOf("landing"), wordsOf("plans")] as const),
    currentLocale(),
  ]);
  return (
    <Section title={say("cost")} lead={say("costMore", { days: TRIAL_DAYS })} ruled>
      <ul className="grid gap-x-6 gap-y-4 sm:grid-cols-3">
        {PLAN_LEVELS.map(({ level, price, per, lead }) => (
          <li key={level}>
            <p className="flex items-baseline gap-2">
              <span className="display tabular text-2xl">{priceWords(price, locale)}</span>
              <span className="text-sm text-quiet">{plans(per)}</span>
            </p>
            <p className="mt-1">
              <strong className="font-semibold">{plans(level)}.</strong> {plans(lead)}
            </p>
          </li>
        ))}
      </ul>
      <Link className="link mt-5 inline-flex min-h-11 items-center" href="/plans">
        {say("comparePlans")}
      </Link>
    </Section>
  );
}
