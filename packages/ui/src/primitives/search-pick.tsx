"use client";
import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { Field, controlClass, describedBy } from "#primitives/field.tsx";

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
  /** The most that are listed at once. */
  readonly most?: number;
}

/** Options that hold every word typed, those that begin with it first. */
export function matching(options: readonly SearchOption[], typed: string): readonly SearchOption[] {
  const words = typed.toLowerCase().split(/\s+/u).filter(Boolean);
  const hits = options.filter(({ label }) =>
    words.every((word) => label.toLowerCase().includes(word)),
  );
  const first = words[0] ?? "";
  return hits.toSorted(
    (a, b) =>
      Number(b.label.toLowerCase().startsWith(first)) -
      Number(a.label.toLowerCase().startsWith(first)),
  );
}

/** A pick from a long list by typing part of its name. Arrows move, Enter picks, Escape closes. */
export function SearchPick(props: SearchPickProps) {
  const {
    label,
    hint,
    placeholder,
    options,
    onPick,
    none = "Nothing by that name.",
    most = 8,
  } = props;
  const id = useId();
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const shown = matching(options, typed).slice(0, most);
  const pick = (option: SearchOption | undefined): void => {
    if (!option) return;
    onPick(option.value);
    setTyped("");
    setOpen(false);
    setAt(0);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setOpen(true);
      setAt(Math.min(shown.length - 1, Math.max(0, open ? at + step : 0)));
    } else if (event.key === "Enter" && open) {
      event.preventDefault();
      pick(shown[at]);
    } else if (event.key === "Escape") setOpen(false);
  };
  return (
    <Field id={id} label={label} hint={hint}>
      <div className="relative">
        <input
          id={id}
          type="text"
          role="combobox"
          autoComplete="off"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open && shown[at] ? `${id}-${at}` : undefined}
          aria-describedby={describedBy(id, { label, hint })}
          className={controlClass}
          placeholder={placeholder}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setOpen(true);
            setAt(0);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        <SearchList id={id} open={open} shown={shown} at={at} none={none} onPick={pick} />
      </div>
    </Field>
  );
}

function SearchList(props: {
  readonly id: string;
  readonly open: boolean;
  readonly shown: readonly SearchOption[];
  readonly at: number;
  readonly none: string;
  readonly onPick: (option: SearchOption) => void;
}) {
  const { id, open, shown, at, none, onPick } = props;
  return (
    <div
      hidden={!open}
      className="absolute inset-x-0 top-full z-30 mt-1 max-h-80 overflow-y-auto rounded-control border border-edge bg-surface p-1"
    >
      {shown.length === 0 && <p className="px-3 py-2.5 text-sm text-quiet">{none}</p>}
      <ul id={`${id}-list`} role="listbox" aria-label="Matches">
        {shown.map((option, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the input has the keys: arrows and Enter
          <li
            key={option.value}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className="tap flex cursor-pointer flex-wrap items-baseline justify-between gap-x-4 rounded-md px-3 py-2.5 text-sm hover:bg-wash aria-selected:bg-wash"
            // The field keeps the focus, or leaving it would close the list before the press counts.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(option)}
          >
            <span className="font-medium">{option.label}</span>
            {option.hint && <span className="text-quiet">{option.hint}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
