import type { RunnerOutputs } from "@springback/api/routers/runner";
import { PageHead } from "@springback/ui/primitives/page-head";
import { Section } from "@springback/ui/primitives/section";
import { dayWords } from "@springback/words/days";
import Link from "next/link";
import { AgreementStanding } from "#features/account/agreement-part.tsx";
import { CoachSection } from "#features/account/coach-section.tsx";
import { DeleteAccount } from "#features/account/delete-account.tsx";
import { TakeAlong } from "#features/account/take-along.tsx";
import { TraceList } from "#features/account/trace-list.tsx";
import { SignOut } from "#features/phone/sign-out/sign-out.tsx";
import { standingSentence } from "#features/subscription/subscription-words.ts";
import { currentLocale, wordsOf } from "#words/server-words.ts";

interface Props {
  readonly ownerId: string;
  readonly overview: RunnerOutputs["account"]["overview"];
  readonly state: RunnerOutputs["billing"]["state"];
  readonly traces: RunnerOutputs["account"]["traces"];
  /** Whether what they say of their health may be kept, and since when. */
  readonly agreement: RunnerOutputs["consent"]["read"];
}

/** Who I am, what I pay for, who coaches me, my data, and the ways out. */
export async function AccountScreen({ ownerId, overview, state, traces, agreement }: Props) {
  const say = await wordsOf("account");
  return (
    <>
      <PageHead
        title={say("title")}
        lead={overview.name ? `${overview.name}, ${overview.email}` : overview.email}
      />
      <Subscription overview={overview} state={state} />
      <CoachSection zone={overview.zone} />
      <Agreement agreement={agreement} zone={overview.zone} />
      <div id="files" className="scroll-mt-4">
        <TakeAlong />
      </div>
      <TraceList traces={traces} zone={overview.zone} />
      <Section title={say("signOut")}>
        <SignOut ownerId={ownerId} />
      </Section>
      <div id="delete" className="scroll-mt-4">
        <DeleteAccount paying={state.canManage} ownerId={ownerId} />
      </div>
    </>
  );
}

async function Agreement({
  agreement,
  zone,
}: Pick<Props, "agreement"> & { readonly zone: string }) {
  const [say, locale] = await Promise.all([wordsOf("account"), currentLocale()]);
  const { given, at } = agreement;
  const stands = given ? "agreed" : "withdrawn";
  return (
    <Section title={say("agreement")}>
      <AgreementStanding given={given}>
        {at === null
          ? say("notAgreed")
          : say(stands, { day: dayWords(at, zone, locale, Date.now()) })}
      </AgreementStanding>
    </Section>
  );
}

async function Subscription({ overview, state }: Pick<Props, "overview" | "state">) {
  const [say, plans, bill] = await Promise.all([
    ...([wordsOf("account"), wordsOf("plans"), wordsOf("subscription")] as const),
  ]);
  const locale = await currentLocale();
  const stands = standingSentence(state, { say: bill, zone: overview.zone, locale });
  return (
    <Section
      title={say("subscription")}
      action={
        <Link
          href="/subscription"
          className="link -my-2.5 inline-flex min-h-11 items-center text-sm"
        >
          {say("lookAfter")}
        </Link>
      }
    >
      <p className="measure">
        <strong className="font-semibold">{plans(state.level)}.</strong> {stands}
      </p>
    </Section>
  );
}
