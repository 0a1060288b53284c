import { PageHead } from "@springback/ui/primitives/page-head";
import { Section } from "@springback/ui/primitives/section";
import { LanguageSwitch } from "#features/frame/language-switch.tsx";
import type { Look } from "#features/frame/look.ts";
import { HomeScreen } from "#features/phone/install/home-screen.tsx";
import { type Choices, ChoicesForm } from "#features/settings/choices-form.tsx";
import { DisplayForm } from "#features/settings/display-form.tsx";
import { wordsOf } from "#words/server-words.ts";

interface Props {
  /** What was chosen on this device before. */
  readonly look: Look;
  /** What was chosen for every device. */
  readonly chosen: Choices;
}

/** The language, distances, weeks and days on every device, and how this one shows the pages. */
export async function SettingsScreen({ look, chosen }: Props) {
  const say = await wordsOf("settings");
  return (
    <>
      <PageHead title={say("title")} />
      <Section title={say("language")} lead={say("languageLead")}>
        <LanguageSwitch />
      </Section>
      <Section title={say("counting")} lead={say("countingLead")}>
        <ChoicesForm chosen={chosen} zones={Intl.supportedValuesOf("timeZone")} />
      </Section>
      <Section title={say("display")} lead={say("displayLead")}>
        <DisplayForm look={look} />
      </Section>
      <HomeScreen />
    </>
  );
}
