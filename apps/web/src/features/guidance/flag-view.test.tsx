import { RED_FLAGS } from "@springback/core/triage";
import { WordsProvider } from "@springback/ui/primitives/words-provider";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FlagView } from "#features/guidance/flag-view.tsx";
import { sayFlag } from "#features/guidance/said-answer.ts";
import { coreWordsIn } from "#words/core-words.ts";
import { TABLES } from "#words/tables.ts";

const LOCALES = ["en", "fr"] as const;

async function drawn(locale: (typeof LOCALES)[number], flag: string): Promise<string> {
  const { rules } = await coreWordsIn(locale, "km");
  const { ui, guidance } = TABLES[locale];
  return renderToStaticMarkup(
    <WordsProvider locale={locale} tables={{ ui, guidance }}>
      <FlagView flag={sayFlag({ flag, level: "routine", locks: ["all"] }, rules)} />
    </WordsProvider>,
  ).replaceAll("&#x27;", "'");
}

test.each(LOCALES)(
  "whoever is too young isn't told that a go-ahead lifts it; under every other flag that is said: %s",
  async (locale) => {
    const { guidance } = TABLES[locale];
    for (const { id } of RED_FLAGS) {
      const html = await drawn(locale, id);
      expect(html.includes(guidance.lifts), id).toBe(id !== "RF-AGE");
      expect(html, id).toContain(guidance.toHistory);
    }
    expect(await drawn(locale, "RF-AGE")).toMatch(/(under|avant) 16/);
  },
);
