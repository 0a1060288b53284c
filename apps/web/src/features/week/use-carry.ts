"use client";
import { type KeyboardEvent, type RefObject, useState } from "react";
import {
  dateNear,
  namesOf,
  overWords,
  type Piece,
  pieceOf,
  ruleAt,
} from "#features/week/pieces.ts";
import { useDrag } from "#features/week/use-drag.ts";
import { useSpeaking } from "#features/week/use-speaking.ts";
import { dayName, type Week } from "#features/week/week-words.ts";

/** A piece of work that is on its way, and the day it is held over. */
interface Carried {
  readonly key: string;
  readonly over: string | null;
}

interface Moves {
  /** Puts a piece down on a date, or says why it can't go there. */
  readonly put: (key: string, date: string | null) => void;
  readonly take: (key: string) => void;
  readonly over: (key: string, date: string | null) => void;
  readonly leave: (key: string) => void;
}

export interface Carry extends Pick<Moves, "put" | "leave"> {
  readonly carried: Carried | null;
  /** What whoever can't see the board is told, and everybody where a day took nothing. */
  readonly said: { readonly words: string; readonly isRefusal: boolean };
  readonly keys: (key: string) => (event: KeyboardEvent) => void;
}

interface Board {
  readonly week: Week;
  readonly board: RefObject<HTMLElement | null>;
  readonly onMove: (key: string, date: string) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Carrying a piece of work over the days, by keyboard or pointer, with every step said aloud. */
export function useCarry({ week, board, onMove }: Board): Carry {
  const speaking = useSpeaking();
  const { say, locale } = speaking;
  const [carried, setCarried] = useState<Carried | null>(null);
  const [said, setSaid] = useState({ words: "", isRefusal: false });
  const tell = (words: string, isRefusal = false): void => setSaid({ words, isRefusal });
  /** Does something with the piece of a key, if the week still has it. */
  const withPiece = (key: string, act: (piece: Piece) => void): void => {
    const piece = pieceOf(week, key);
    if (piece) act(piece);
  };
  const moves: Moves = {
    take: (key) =>
      withPiece(key, (piece) => {
        setCarried({ key, over: piece.date });
        tell(say("pickedUp", namesOf(piece, speaking)));
      }),
    over: (key, date) =>
      withPiece(key, (piece) => {
        setCarried({ key, over: date });
        if (date !== null) tell(overWords(piece, date, speaking));
      }),
    leave: (key) =>
      withPiece(key, (piece) => {
        setCarried(null);
        tell(say("stays", namesOf(piece, speaking)));
      }),
    put: (key, date) =>
      withPiece(key, (piece) => {
        if (date === null || date === piece.date) return moves.leave(key);
        if (ruleAt(piece.work, date) !== null) return tell(overWords(piece, date, speaking), true);
        setCarried(null);
        tell(say("moved", { ...namesOf(piece, speaking), day: dayName(date, locale) }));
        onMove(key, date);
      }),
  };
  useDrag(board, {
    ...moves,
    drop: (key, date) => {
      moves.put(key, date);
      // A hand that lets go holds nothing, whatever the answer was.
      setCarried(null);
    },
  });
  return { carried, said, keys: keysOf(week, carried, moves), put: moves.put, leave: moves.leave };
}

/** Enter picks up and puts down, arrows choose a day, Escape leaves it. */
function keysOf(week: Week, carried: Carried | null, { take, over, leave, put }: Moves) {
  return (key: string) =>
    (event: KeyboardEvent): void => {
      const held = carried?.key === key;
      const by = STEPS[event.key];
      const presses = event.key === "Enter" || event.key === " ";
      const leaves = event.key === "Escape";
      if (!presses && !(held && (by !== undefined || leaves))) return;
      event.preventDefault();
      if (presses && held) put(key, carried.over);
      else if (presses) take(key);
      else if (by === undefined) leave(key);
      else over(key, dateNear(week, carried?.over ?? null, by));
    };
}
