"use client";
import { type MouseEvent, type ReactNode, type RefObject, useEffect, useRef } from "react";
import { placeWords } from "#features/player/player-words.ts";
import { doneSets, type Standing } from "#features/player/session.ts";
import type { Signals } from "#features/player/signals.ts";
import type { Step } from "#features/player/steps.ts";
import type { Heard } from "#features/player/use-cues.ts";
import { useWords } from "#words/use-words.ts";

/** What is heard, in words, by its sound. */
export const CAPTIONS = {
  count: "heardCount",
  up: "heardUp",
  hold: "heardHold",
  down: "heardDown",
  end: "heardEnd",
  ready: "heardReady",
} as const;

/** The phase as it is read out when it begins. */
const PHASES = { work: "getReady", rest: "rest", asked: "unseenTitle" } as const;

export interface FrameProps {
  /** Tells one view from the next: the keyboard goes to the main button of each new one. */
  readonly view: string;
  readonly standing: Standing;
  readonly step: Step;
  readonly signals: Signals;
  readonly onSignals: (signals: Signals) => void;
  readonly heard: Heard;
  /** Nothing can be heard before the screen has been touched. */
  readonly asleep: boolean;
  readonly onTouch: () => void;
  readonly onEscape: () => void;
  readonly onLeave: () => void;
  /** Stands in place of the view's buttons. */
  readonly pad: ReactNode;
  readonly children: ReactNode;
}

/** The whole screen, black: the way out and the sound above, captions over what is played, a light for each signal. */
export function PlayerFrame(props: FrameProps) {
  const { view, standing, step, heard, asleep, pad, children } = props;
  const say = useWords("player");
  const caption = heard.cue ? say(CAPTIONS[heard.cue.sound]) : asleep ? say("soundAsleep") : "";
  return (
    <BlackScreen
      label={say("screen")}
      view={view}
      onTouch={props.onTouch}
      onEscape={props.onEscape}
      onClosed={props.onLeave}
    >
      <Top {...props} />
      <p className="min-h-6 px-4 text-center text-sm text-quiet">{caption}</p>
      <p className="sr-only" aria-live="polite">
        {phaseWords(standing, step, say)}
      </p>
      <div
        data-padded={Boolean(pad)}
        className="flex min-h-0 flex-1 flex-col data-[padded=true]:*:min-h-0 data-[padded=true]:*:last:hidden"
      >
        {children}
      </div>
      {pad}
      <Light lit={heard.lit} />
    </BlackScreen>
  );
}

/** The flash of a signal, over the whole screen. */
export function Light({ lit }: Pick<Heard, "lit">) {
  return (
    <div
      aria-hidden="true"
      data-lit={lit}
      className="pointer-events-none fixed inset-0 border-8 border-ink bg-ink/35 opacity-0 transition-opacity duration-250 data-[lit=true]:opacity-100 data-[lit=true]:duration-0"
    />
  );
}

function phaseWords(
  { phase, pausedAt }: Standing,
  step: Step,
  say: ReturnType<typeof useWords<"player">>,
): string {
  const place = placeWords(step, say);
  if (pausedAt !== null) return say("paused");
  if (phase.kind === "ready" || phase.kind === "over") return place;
  return `${say(PHASES[phase.kind])}. ${place}`;
}

/** The way out, how far it is, and the sound. */
function Top({ standing, signals, onSignals, onLeave }: FrameProps) {
  const say = useWords("player");
  const { done, at } = standing;
  return (
    <header className="mx-auto flex w-full max-w-xl items-center gap-4 px-4 pt-[max(0.25rem,env(safe-area-inset-top))]">
      <button type="button" className="link tap text-sm" onClick={onLeave}>
        {say("leave")}
      </button>
      <p className="min-w-0 flex-1">
        <span className="sr-only">
          {say("setsDone", { done: doneSets(standing), sets: done.length })}
        </span>
        <span aria-hidden="true" className="flex gap-1">
          {done.map((isDone, index) => (
            <span
              // oxlint-disable-next-line react/no-array-index-key -- sets differ by nothing but their place
              key={index}
              data-is={isDone ? "done" : index === at ? "due" : "open"}
              className="h-1.5 flex-1 rounded-full bg-hairline data-[is=done]:bg-ink data-[is=due]:bg-quiet"
            />
          ))}
        </span>
      </p>
      <button
        type="button"
        className="link tap text-sm"
        onClick={() => onSignals({ ...signals, sound: !signals.sound })}
      >
        {say(signals.sound ? "soundOn" : "soundOff")}
      </button>
    </header>
  );
}

interface ScreenProps {
  readonly label: string;
  readonly view: string;
  readonly onTouch: () => void;
  readonly onEscape: () => void;
  /** The browser closed it by itself. */
  readonly onClosed: () => void;
  readonly children: ReactNode;
}

/**
 * A black screen over the page, which can't be reached meanwhile. It is as high as the phone; with letters so large that it can't
 * be, it scrolls, and nothing is cut off.
 */
export function BlackScreen({ label, view, onTouch, onEscape, onClosed, children }: ScreenProps) {
  const screen = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = screen.current;
    const { style } = document.documentElement;
    style.overflow = "hidden";
    if (dialog && !dialog.open) dialog.showModal();
    focusMain(dialog);
    return () => {
      style.overflow = "";
      // The page behind has the keyboard again.
      document.getElementById("main")?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={screen}
      data-theme="night"
      aria-label={label}
      tabIndex={-1}
      className="fixed inset-0 m-0 h-dvh max-h-none w-full max-w-none flex-col overflow-x-hidden overflow-y-auto border-0 p-0 outline-none open:flex"
      onPointerDown={onTouch}
      onClickCapture={dropSecondTap}
      onKeyDown={onTouch}
      onCancel={(event) => {
        event.preventDefault();
        onEscape();
      }}
      onClose={onClosed}
    >
      {children}
      <FocusMain key={view} screen={screen} />
    </dialog>
  );
}

/** A thumb that taps twice means once: the second tap would tick the other leg's set as well. */
function dropSecondTap(event: MouseEvent): void {
  const once = event.target instanceof Element && event.target.closest("[data-once]") !== null;
  if (once && event.detail > 1) event.stopPropagation();
}

/** Gives each new view's main button the keyboard. */
function FocusMain({ screen }: { readonly screen: RefObject<HTMLDialogElement | null> }) {
  useEffect(() => focusMain(screen.current), [screen]);
  return null;
}

function focusMain(screen: HTMLDialogElement | null): void {
  const main = screen?.querySelector<HTMLElement>("[data-primary]");
  (main ?? screen)?.focus({ preventScroll: true });
}
