"use client";
import { Checkbox } from "@springback/ui/primitives/checkbox";
import { Section } from "@springback/ui/primitives/section";
import { type Trigger, TRIGGERS } from "#features/check/typed.ts";
import { useWords } from "#words/use-words.ts";

/** The words of what to watch with each. */
const WATCH = {
  ...({ firstSteps: "watchFirstSteps", startOfRun: "watchStartOfRun" } as const),
  ...({ dayAfter: "watchDayAfter", hills: "watchHills" } as const),
  ...({ speed: "watchSpeed", shoe: "watchShoe" } as const),
} as const satisfies Readonly<Record<Trigger, string>>;

/** What sets it off: as many as fit, none is asked for, and no rule reads it. */
export function TriggerFields(props: {
  readonly picked: readonly Trigger[];
  readonly onChange: (picked: readonly Trigger[]) => void;
}) {
  const { picked, onChange } = props;
  const say = useWords("check");
  const toggle = (one: Trigger, on: boolean): void =>
    onChange(TRIGGERS.filter((other) => (other === one ? on : picked.includes(other))));
  return (
    <fieldset className="flex min-w-0 flex-col">
      <legend className="font-semibold">{say("triggers")}</legend>
      <p className="mb-1 text-sm text-quiet">{say("triggersHint")}</p>
      {TRIGGERS.map((one) => (
        <Checkbox
          key={one}
          name={one}
          label={say(one)}
          checked={picked.includes(one)}
          onChange={({ target }) => toggle(one, target.checked)}
        />
      ))}
    </fieldset>
  );
}

/** Under the first answer: what to watch, by what was picked. Nothing where nothing was. */
export function WhatToWatch({ picked }: { readonly picked: readonly Trigger[] }) {
  const say = useWords("check");
  if (picked.length === 0) return null;
  return (
    <div className="mt-6">
      <Section title={say("watch")}>
        <dl className="measure grid gap-3">
          {picked.map((one) => (
            <div key={one}>
              <dt className="font-medium">{say(one)}</dt>
              <dd className="text-quiet">{say(WATCH[one])}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </div>
  );
}
