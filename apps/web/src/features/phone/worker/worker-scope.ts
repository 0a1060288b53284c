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

export interface PushedEvent extends WorkerEvent {
  readonly data: { json(): unknown } | null;
}

export interface TappedEvent extends WorkerEvent {
  readonly notification: { close(): void };
}

/** The browser has a line, and was asked to say so under this name. */
export interface WokenEvent extends WorkerEvent {
  readonly tag: string;
}

/** A window of ours, whether this worker looks after it or not. */
export interface OpenWindow {
  readonly url: string;
  focus(): Promise<unknown>;
}

interface Events {
  readonly install: WorkerEvent;
  readonly fetch: AskedEvent;
  readonly message: ToldEvent;
  readonly push: PushedEvent;
  readonly notificationclick: TappedEvent;
  readonly sync: WokenEvent;
}

export interface WorkerScope {
  readonly location: Location;
  readonly registration: {
    showNotification(title: string, options: NotificationOptions): Promise<void>;
  };
  readonly clients: {
    matchAll(options: {
      readonly type: "window";
      readonly includeUncontrolled: true;
    }): Promise<readonly OpenWindow[]>;
    openWindow(url: string): Promise<unknown>;
  };
  /** Takes over at once from an older worker, rather than when its last page has gone. */
  skipWaiting(): Promise<void>;
  addEventListener<K extends keyof Events>(kind: K, listen: (event: Events[K]) => void): void;
}
