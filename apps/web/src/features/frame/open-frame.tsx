import { RoamingShell } from "#features/frame/roaming-shell.tsx";
import Link from "next/link";
import type { ReactNode } from "react";
import { AppFrame } from "#features/frame/app-frame.tsx";
import { OpenFoot } from "#features/frame/open-foot.tsx";
import type { Place } from "#features/frame/places.ts";
import { wordsOf } from "#words/server-words.ts";

/** The frame of a page that is open to visitors too: the five places for whoever has them, the way in for the others. */
export async function OpenFrame(props: {
  readonly signedIn: boolean;
  readonly place: Place;
  readonly children: ReactNode;
}) {
  if (props.signedIn) return <AppFrame place={props.place}>{props.children}</AppFrame>;
  const say = await wordsOf("frame");
  const account = (
    <Link className="link inline-flex min-h-11 items-center" href="/sign-in">
      {say("signIn")}
    </Link>
  );
  return (
    <RoamingShell account={account} foot={<OpenFoot />}>
      {props.children}
    </RoamingShell>
  );
}
