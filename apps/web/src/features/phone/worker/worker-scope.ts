/**
 * What a service worker is given and the DOM's types leave out. The types of workers can't stand beside those of pages in
 * one program, and the build checks the app as one.
 */
export interface WorkerEvent extends Event {
  /** Keeps the worker alive until this is done. */
  waitUntil(work: Promise<unknown>): void;
}

export interface AskedEvent extends WorkerEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

export interface ToldEvent extends WorkerEvent {
  readonly data: unknown;
}

interface Events {
  readonly install: WorkerEvent;
  readonly fetch: AskedEvent;
  readonly message: ToldEvent;
}

export interface WorkerScope {
  readonly location: Location;
  /** Takes over at once from an older worker, rather than when its last page has gone. */
  skipWaiting(): Promise<void>;
  addEventListener<K extends keyof Events>(kind: K, listen: (event: Events[K]) => void): void;
}
