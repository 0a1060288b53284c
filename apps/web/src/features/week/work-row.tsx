import { useRef } from "react";
import { later } from "#features/frame/later.tsx";
import { keyOf } from "#features/week/pieces.ts";
import type { Carry } from "#features/week/use-carry.ts";
import { useSpeaking } from "#features/week/use-speaking.ts";
import {
  dayName,
  ruleSentence,
  type Speaking,
  type Work,
  workName,
} from "#features/week/week-words.ts";

/** What menus are made of is heavy: it is drawn with the page, and can be pressed a moment later. */
const MoveMenu = later(async () => (await import("#features/week/move-menu.tsx")).MoveMenu);

interface Props {
  readonly date: string;
  readonly today: string;
  readonly work: Work;
  readonly open: boolean;
  readonly carry: Carry;
}

/** A piece of work on its day: what it is, why it is there, the way to do it, and its handle and menu while it can be moved. */
export function WorkRow({ date, today, work, open, carry }: Props) {
  const speaking = useSpeaking();
  const { say, locale } = speaking;
  const key = keyOf(date, work);
  const name = workName(work.work, speaking);
  const said = { work: name, day: dayName(date, locale) };
  const movable = open && work.targets.length > 0;
  const menu = useRef<HTMLButtonElement>(null);
  return (
    <div
      data-work={key}
      className="flex items-start gap-3 rounded-control border border-edge bg-surface px-3 py-2.5"
    >
      {movable && (
        <button
          type="button"
          data-handle={key}
          className="tap -my-1 -ml-1 grid min-h-11 w-9 shrink-0 cursor-grab touch-none place-items-center rounded-md text-quiet"
          aria-label={say("handle", said)}
          aria-describedby="week-how-to"
          aria-pressed={carry.carried?.key === key}
          // A thumb that taps where it could drag finds the menu; the keys carry, and some browsers click when Space comes up.
          onClick={() => menu.current?.click()}
          onKeyDown={carry.keys(key)}
          onKeyUp={(event) => event.key === " " && event.preventDefault()}
          onBlur={() => carry.carried?.key === key && carry.leave(key)}
        >
          <Grip />
        </button>
      )}
      <div className="min-w-0 flex-1">
        <p className="font-semibold">{name}</p>
        <p className="measure text-sm text-quiet">{stateWords(work, speaking)}</p>
        {date === today && <ToDo work={work} name={name} />}
      </div>
      {movable && (
        <MoveMenu
          said={said}
          targets={work.targets}
          opener={menu}
          onPick={(target) => carry.put(key, target)}
        />
      )}
    </div>
  );
}

/** Where today's work is done or told of; nothing once it is, or while it is closed. */
function ToDo({ work, name }: { readonly work: Work; readonly name: string }) {
  const { say } = useSpeaking();
  if (work.state !== "planned" || work.closed !== null) return null;
  const isStrength = work.work.activity === "strength";
  return (
    <a href={isStrength ? "/strength" : "/runs?log"} className="link tap inline-flex items-center">
      {say(isStrength ? "toStrength" : "toLog")}
      <span className="sr-only">, {name}</span>
    </a>
  );
}

/** What became of it, else why it can't be, else why it is there. */
function stateWords({ state, closed, why }: Work, speaking: Speaking): string {
  const { say } = speaking;
  if (state === "done") return say("done");
  if (state === "missed") return say("missed");
  if (closed) return `${say("closedNow")}. ${ruleSentence(closed, speaking)}`;
  return why ? ruleSentence(why, speaking) : say("movedHere");
}

function Grip() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 fill-current">
      {[3, 8, 13].flatMap((y) =>
        [5.5, 10.5].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.4" />),
      )}
    </svg>
  );
}
