import type { RunnerOutputs } from "@springback/api/routers/runner";
import { buttonClass } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { Section } from "@springback/ui/primitives/section";
import Link from "next/link";
import { CoachSection } from "#features/account/coach-section.tsx";
import { DeleteAccount } from "#features/account/delete-account.tsx";
import { TakeAlong } from "#features/account/take-along.tsx";
import { TraceList } from "#features/account/trace-list.tsx";
import { SignOut } from "#features/phone/sign-out/sign-out.tsx";
import { dateSentence } from "#features/subscription/subscription-words.ts";
import { currentLocale, wordsOf } from "#words/server-words.ts";

interface Props {
  readonly ownerId: string;
  readonly overview: RunnerOutputs["account"]["overview"];
  readonly state: RunnerOutputs["billing"]["state"];
  readonly traces: RunnerOutputs["account"]["traces"];
}

/** Who I am, what I pay for, who coaches me, my data, and the ways out. */
export async function AccountScreen({ ownerId, overview, state, traces }: Props) {
  const say = await wordsOf("account");
  return (
    <>
      <PageHead
        title={say("title")}
        lead={overview.name ? `${overview.name}, ${overview.email}` : overview.email}
      />
      <Subscription overview={overview} state={state} />
      <Section
        title={say("week")}
        lead={say("weekLead")}
        action={
          <Link href="/week" className="link -my-2.5 inline-flex min-h-11 items-center text-sm">
            {say("lookAtIt")}
          </Link>
        }
      />
      <Section
        title={say("reminders")}
        lead={say("remindersLead")}
        action={
          <Link
            href="/reminders"
            className="link -my-2.5 inline-flex min-h-11 items-center text-sm"
          >
            {say("remindersWhen")}
          </Link>
        }
      />
      <Section
        title={say("shoes")}
        lead={say("shoesLead")}
        action={
          <Link href="/shoes" className="link -my-2.5 inline-flex min-h-11 items-center text-sm">
            {say("toShoes")}
          </Link>
        }
      />
      <CoachSection zone={overview.zone} />
      <Section title={say("dataTitle")} lead={say("dataLead")}>
        <div className="flex flex-wrap gap-3">
          <Link href="/progress" className={buttonClass({ kind: "quiet" })}>
            {say("progress")}
          </Link>
          <Link href="/history" className={buttonClass({ kind: "quiet" })}>
            {say("history")}
          </Link>
          <Link href="/share" className={buttonClass({ kind: "quiet" })}>
            {say("share")}
          </Link>
        </div>
      </Section>
      <TakeAlong />
      <Section title={say("settings")}>
        <Link href="/settings" className={buttonClass({ kind: "quiet" })}>
          {say("settings")}
        </Link>
      </Section>
      <TraceList traces={traces} zone={overview.zone} />
      <Section title={say("signOut")}>
        <SignOut ownerId={ownerId} />
      </Section>
      <DeleteAccount paying={state.canManage} ownerId={ownerId} />
    </>
  );
}

async function Subscription({ overview, state }: Pick<Props, "overview" | "state">) {
  const [say, plans, bill] = await Promise.all([
    ...([wordsOf("account"), wordsOf("plans"), wordsOf("subscription")] as const),
  ]);
  const locale = await currentLocale();
  const date = dateSentence(state, { say: bill, zone: overview.zone, locale });
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
        <strong className="font-semibold">{plans(state.level)}.</strong> {state.words} {date}
      </p>
    </Section>
  );
}
