"use client";
import { Combobox } from "@base-ui/react/combobox";
import { type ReactNode, useId, useState } from "react";
import { Field, controlClass, describedBy } from "#primitives/field.tsx";
import { useUi } from "#words/use-ui.ts";

export interface SearchOption {
  readonly value: string;
  readonly label: string;
  /** Said beside the label, such as why it may not fit. */
  readonly hint?: ReactNode;
}

export interface SearchPickProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly placeholder?: string;
  readonly options: readonly SearchOption[];
  readonly onPick: (value: string) => void;
  /** Said when nothing matches what was typed. */
  readonly none?: string;
}

/** Whether a label holds every word typed, in any order. */
export function holdsWords(label: string, typed: string): boolean {
  const words = typed.toLowerCase().split(/\s+/u).filter(Boolean);
  return words.every((word) => label.toLowerCase().includes(word));
}

/** A pick from a long list by typing part of its name; the field is empty again for the next one. */
export function SearchPick(props: SearchPickProps) {
  const { label, hint, placeholder, options, onPick, none } = props;
  const say = useUi();
  const id = useId();
  const [typed, setTyped] = useState("");
  return (
    <Field id={id} label={label} hint={hint}>
      <Combobox.Root<SearchOption>
        items={options}
        value={null}
        onValueChange={(option) => {
          if (option) onPick(option.value);
          setTyped("");
        }}
        inputValue={typed}
        onInputValueChange={setTyped}
        filter={(option, query) => holdsWords(option.label, query)}
        autoHighlight
        openOnInputClick
      >
        <Combobox.Input
          id={id}
          placeholder={placeholder}
          aria-describedby={describedBy(id, { label, hint })}
          className={controlClass}
        />
        <Combobox.Portal>
          <Combobox.Positioner className="z-50" sideOffset={4}>
            <Combobox.Popup className="max-h-[min(20rem,var(--available-height))] w-(--anchor-width) overflow-y-auto rounded-control border border-edge bg-surface p-1 text-ink">
              <Combobox.Empty className="px-3 py-2.5 text-sm text-quiet empty:hidden">
                {none ?? say("nothingNamed")}
              </Combobox.Empty>
              <Combobox.List>
                {(option: SearchOption) => (
                  <Combobox.Item
                    key={option.value}
                    value={option}
                    className="tap flex cursor-pointer flex-wrap items-baseline justify-between gap-x-4 rounded-md px-3 py-2.5 text-sm outline-none data-highlighted:bg-wash"
                  >
                    <span className="font-medium">{option.label}</span>
                    {option.hint && <span className="text-quiet">{option.hint}</span>}
                  </Combobox.Item>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
    </Field>
  );
}
