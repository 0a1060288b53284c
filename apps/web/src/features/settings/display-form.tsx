"use client";
import { RadioGroup } from "@springback/ui/primitives/radio-group";
import { useState } from "react";
import { keepChoice } from "#features/frame/keep-choice.ts";
import { type Look, TEXT_COOKIE, TEXT_SIZES, THEME_COOKIE, THEMES } from "#features/frame/look.ts";
import { useWords } from "#words/use-words.ts";

/** Stands for no choice: the device's own theme, the browser's own size. */
const NONE = "none";

/** Theme and text size: seen at once, and in the first byte of every page from now on. */
export function DisplayForm({ look }: { readonly look: Look }) {
  const say = useWords("settings");
  const [theme, setTheme] = useState<string>(look["data-theme"] ?? NONE);
  const [text, setText] = useState<string>(look["data-text"] ?? NONE);
  const [saved, setSaved] = useState(false);
  const choose = (choice: Choice, value: string): void => {
    keep(choice, value);
    setSaved(true);
  };
  return (
    <div className="flex max-w-md flex-col gap-6">
      <RadioGroup
        name="theme"
        label={say("theme")}
        options={[
          { value: NONE, label: say("system") },
          ...THEMES.map((one) => ({ value: one, label: say(one) })),
        ]}
        value={theme}
        onChange={(value) => {
          setTheme(value);
          choose({ cookie: THEME_COOKIE, attribute: "theme" }, value);
        }}
      />
      <RadioGroup
        name="text"
        label={say("text")}
        options={[
          { value: NONE, label: say("usual") },
          ...TEXT_SIZES.map((n) => ({ value: n, label: say("larger", { n }) })),
        ]}
        value={text}
        onChange={(value) => {
          setText(value);
          choose({ cookie: TEXT_COOKIE, attribute: "text" }, value);
        }}
      />
      <output className="min-h-lh text-sm text-quiet">{saved && say("savedHere")}</output>
    </div>
  );
}

interface Choice {
  readonly cookie: string;
  /** Its name in the data of the page's root, which styles hang on. */
  readonly attribute: "theme" | "text";
}

function keep({ cookie, attribute }: Choice, value: string): void {
  const root = document.documentElement;
  if (value === NONE) delete root.dataset[attribute];
  else root.dataset[attribute] = value;
  keepChoice(cookie, value === NONE ? null : value);
}
