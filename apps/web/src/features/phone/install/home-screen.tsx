import { Section } from "@springback/ui/primitives/section";
import { wordsOf } from "#words/server-words.ts";

/** Why and how the app goes on the home screen; nothing once it is opened from there. */
export async function HomeScreen() {
  const say = await wordsOf("install");
  return (
    <div className="[@media(display-mode:standalone)]:hidden">
      <Section title={say("home")} ruled>
        <p className="measure">{say("homeWhy")}</p>
        <dl className="measure mt-3 grid gap-2">
          <div className="border-l-2 border-ink pl-4">
            <dt className="font-semibold">{say("onIphone")}</dt>
            <dd>{say("onIphoneHow")}</dd>
          </div>
          <div className="border-l-2 border-ink pl-4">
            <dt className="font-semibold">{say("onAndroid")}</dt>
            <dd>{say("onAndroidHow")}</dd>
          </div>
        </dl>
      </Section>
    </div>
  );
}
