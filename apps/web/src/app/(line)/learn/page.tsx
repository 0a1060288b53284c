import type { Metadata } from "next";
import { OpenFrame } from "#features/frame/open-frame.tsx";
import { LearnScreen } from "#features/learn/learn-screen.tsx";
import { caller, currentActor } from "#server.ts";

export const metadata: Metadata = {
  title: "Learn",
  description:
    "Short reads for runners with a sore Achilles: why the rules are as they are, and what stands behind them.",
};

export default async function Page() {
  const [actor, articles] = await Promise.all([currentActor(), caller.articles.list()]);
  return (
    <OpenFrame signedIn={actor !== null} place="/more">
      <LearnScreen articles={articles} />
    </OpenFrame>
  );
}
