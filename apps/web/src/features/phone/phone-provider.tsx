"use client";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { rememberOwner } from "#features/phone/owner.ts";
import { hearTabs } from "#features/phone/sign-out/tab-words.ts";
import type { OpenPhone } from "#features/phone/store/open-phone.ts";

/** The store of this tab: `phone` once it is open, `opening` for whoever can wait for it. */
export interface PhoneLife {
  readonly phone: OpenPhone | null;
  readonly opening: Promise<OpenPhone>;
}

const never: Promise<OpenPhone> = new Promise(() => {});

/** Without a provider, and on the server, there is none yet. */
export const PhoneContext = createContext<PhoneLife>({ phone: null, opening: never });

/** The store of this tab, for the hooks. */
export function usePhone(): PhoneLife {
  return useContext(PhoneContext);
}

interface Opening {
  readonly promise: Promise<OpenPhone>;
  readonly settle: (phone: OpenPhone | Promise<never>) => void;
}

function newOpening(): Opening {
  const held: { settle?: Opening["settle"] } = {};
  const promise = new Promise<OpenPhone>((resolve) => (held.settle = resolve));
  // Whoever waits for it is told; that nobody does is no fault.
  promise.catch(() => {});
  return { promise, settle: (phone) => held.settle?.(phone) };
}

/** Opens the runner's store for the screens below. Its code comes after the page, so that the page comes first. */
export function PhoneProvider(props: { readonly ownerId: string; readonly children: ReactNode }) {
  const { ownerId, children } = props;
  const [opening] = useState(newOpening);
  const [phone, setPhone] = useState<OpenPhone | null>(null);
  useEffect(() => {
    let left = false;
    let opened: OpenPhone | null = null;
    const open = async (): Promise<void> => {
      const { openPhone } = await import("#features/phone/store/open-phone.ts");
      const made = await openPhone(ownerId, () => location.reload());
      if (left) return made.close();
      opened = made;
      rememberOwner(ownerId);
      setPhone(made);
      opening.settle(made);
      await made.syncNow();
    };
    // Its code couldn't be had: whoever saves is told, rather than left waiting.
    open().catch((error: unknown) => opening.settle(Promise.reject(error)));
    const close = (): void => {
      left = true;
      opened?.close();
    };
    // Somebody signs out in another tab: nothing is to be kept any more, nor to hold on to what is wiped.
    const deaf = hearTabs((word) => word === "leaving" && close());
    return () => {
      deaf();
      close();
    };
  }, [ownerId, opening]);
  const life = useMemo(() => ({ phone, opening: opening.promise }), [phone, opening]);
  return <PhoneContext value={life}>{children}</PhoneContext>;
}
