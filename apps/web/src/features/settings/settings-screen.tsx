import { PageHead } from "@springback/ui/primitives/page-head";
import { Section } from "@springback/ui/primitives/section";
import { LanguageSwitch } from "#features/frame/language-switch.tsx";
import type { Look } from "#features/frame/look.ts";
import { DisplayForm } from "#features/settings/display-form.tsx";
import { wordsOf } from "#words/server-words.ts";

/** The language, and how this device shows the pages. `look` is what was chosen on it before. */
export async function SettingsScreen({ look }: { readonly look: Look }) {
  const say = await wordsOf("settings");
  return (
    <>
      <PageHead title={say("title")} />
      <Section title={say("language")} lead={say("languageLead")}>
        <LanguageSwitch />
      </Section>
      <Section title={say("display")} lead={say("displayLead")}>
        <DisplayForm look={look} />
      </Section>
    </>
  );
}
