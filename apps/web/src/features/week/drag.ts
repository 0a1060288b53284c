/** What a drag tells the board it happens on. */
export interface DragTold {
  /** A piece of work, by its key, was taken. */
  readonly take: (key: string) => void;
  /** The date under the pointer changed; null outside the board. */
  readonly over: (key: string, date: string | null) => void;
  readonly drop: (key: string, date: string | null) => void;
}

/** How far a finger slips before it means it, and how near the edge, the phone's bar among it, the page begins to follow. Pixels. */
const SLACK = 6;
const EDGE = 104;
const SCROLL = 10;

/**
 * Lets pieces of work be carried by mouse, pen or finger: from an element with `data-handle`, over elements with
 * `data-date`. Answers how to stop.
 */
export function watchDrag(board: HTMLElement, told: DragTold): () => void {
  const end = new AbortController();
  const { signal } = end;
  let dragged = false;
  const take = (key: string): void => {
    dragged = true;
    told.take(key);
  };
  const down = (event: PointerEvent): void => {
    dragged = false;
    const handle = handleOf(event);
    if (event.button === 0 && handle) follow(handle, event, { ...told, take });
  };
  const click = (event: MouseEvent): void => {
    // Letting go of what was carried is a click to the browser; it isn't a tap on the handle.
    if (dragged && handleOf(event)) event.stopPropagation();
    dragged = false;
  };
  board.addEventListener("pointerdown", down, { signal });
  board.addEventListener("click", click, { signal, capture: true });
  return () => end.abort();
}

const handleOf = (event: Event): HTMLElement | null =>
  (event.target as Element).closest<HTMLElement>("[data-handle]");

function follow(handle: HTMLElement, down: PointerEvent, told: DragTold): void {
  const row = handle.closest<HTMLElement>("[data-work]");
  const days = handle.closest("[data-date]")?.parentElement;
  const key = handle.dataset["handle"];
  if (!row || !days || key === undefined) return;
  const grabbed = down.clientY - row.getBoundingClientRect().top;
  const end = new AbortController();
  let hand = { x: down.clientX, y: down.clientY };
  let taken = false;
  let shift = 0;
  let over: string | null = null;

  const lay = (): void => {
    // What the days say now takes room, and the page scrolls: where the row would lie by itself is asked anew each time.
    shift += hand.y - grabbed - row.getBoundingClientRect().top;
    row.style.transform = `translateY(${shift}px)`;
    const date = dateAt(hand.x, hand.y);
    if (date === over) return;
    over = date;
    told.over(key, date);
  };
  const roll = rollsWith(() => scrollNear(hand.y, days), lay, end.signal);
  const move = (event: PointerEvent): void => {
    hand = { x: event.clientX, y: event.clientY };
    if (!taken && Math.abs(hand.y - down.clientY) < SLACK) return;
    if (!taken) {
      taken = true;
      row.style.pointerEvents = "none";
      told.take(key);
    }
    lay();
    roll();
  };
  const finish = (date: string | null): void => {
    end.abort();
    row.style.removeProperty("transform");
    row.style.removeProperty("pointer-events");
    if (taken) told.drop(key, date);
  };

  handle.setPointerCapture(down.pointerId);
  const { signal } = end;
  handle.addEventListener("pointermove", move, { signal });
  handle.addEventListener("pointerup", () => finish(over), { signal });
  handle.addEventListener("pointercancel", () => finish(null), { signal });
  const escape = (event: KeyboardEvent): void => {
    if (event.key === "Escape") finish(null);
  };
  window.addEventListener("keydown", escape, { signal });
}

function dateAt(x: number, y: number): string | null {
  const day = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-date]");
  return day?.dataset["date"] ?? null;
}

/** Keeps the page going while a hand rests near its edge, step by step, for as long as it is held. */
function rollsWith(scroll: () => boolean, rolled: () => void, end: AbortSignal): () => void {
  let rolling = false;
  const roll = (): void => {
    rolling = !end.aborted && scroll();
    if (!rolling) return;
    rolled();
    requestAnimationFrame(roll);
  };
  return () => {
    if (!rolling) roll();
  };
}

/** Moves the page on where a hand is near its edge and days lie beyond that; says whether it moved. */
function scrollNear(y: number, days: Element): boolean {
  const { top, bottom } = days.getBoundingClientRect();
  const [high, low] = [EDGE, window.innerHeight - EDGE];
  const before = window.scrollY;
  if (y < high && top < high) window.scrollBy(0, -SCROLL);
  else if (y > low && bottom > low) window.scrollBy(0, SCROLL);
  return window.scrollY !== before;
}
