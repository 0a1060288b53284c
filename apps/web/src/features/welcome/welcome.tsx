import { TRIAL_DAYS } from "@springback/api/trial";
import { buttonClass } from "@springback/ui/primitives/button";
import { Section } from "@springback/ui/primitives/section";
import { dateWords, dayWords } from "@springback/words/days";
import { localTime } from "#features/runs/local-time.ts";
import { timeOf } from "#features/reminders/time-of-day.ts";
import { HomeScreen } from "#features/phone/install/home-screen.tsx";
import { FirstParts } from "#features/welcome/first-parts.tsx";
import { caller } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { currentLocale, wordsOf } from "#words/server-words.ts";

const DAY_MS = 86_400_000;

interface Props {
  /** The moment of this page (RFC 3339), and the runner's zone. */
  readonly at: string;
  readonly zone: string;
}

/** Under the first Today, right after the link: what comes tomorrow, what can be tried, and where the app is kept. */
export async function Welcome({ at, zone }: Props) {
  const [reminders, billing] = await Promise.all([caller.reminders.read(), caller.billing.state()]);
  return (
    <PageWords of={["welcome"]}>
      <Tomorrow {...{ at, zone }} wishes={reminders.wishes} />
      <FirstParts
        email={reminders.email}
        trialEnds={billing.mayTry ? await trialEnds(at, zone) : null}
        days={TRIAL_DAYS}
      />
      <HomeScreen />
    </PageWords>
  );
}

/** The day on which a trial that is begun now ends, in words. */
async function trialEnds(at: string, zone: string): Promise<string> {
  const { date } = localTime(Date.parse(at) + TRIAL_DAYS * DAY_MS, zone);
  return dateWords(date, await currentLocale()) ?? date;
}

type Wishes = Awaited<ReturnType<typeof caller.reminders.read>>["wishes"];

/** The next check-in by its day, and by its hour where a reminder has one. */
async function Tomorrow({ at, zone, wishes }: Props & { readonly wishes: Wishes }) {
  const [say, locale] = await Promise.all([wordsOf("welcome"), currentLocale()]);
  const day = dayWords(Date.parse(at) + DAY_MS, zone, locale);
  const reminded = wishes !== null && (wishes.byMail || wishes.byPush);
  return (
    <Section title={say("tomorrow")} ruled>
      <p className="measure font-semibold">
        {reminded ? say("nextAt", { day, time: timeOf(wishes.atMinute) }) : say("next", { day })}
      </p>
      <p className="measure mt-1">{say(reminded ? "reminded" : "unreminded")}</p>
      {!reminded && (
        <p className="mt-3">
          <a href="/reminders" className={buttonClass({ kind: "quiet", small: true })}>
            {say("toReminders")}
          </a>
        </p>
      )}
    </Section>
  );
}
