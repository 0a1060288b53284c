import type { Metadata } from "next";
import { AppFrame } from "#features/frame/app-frame.tsx";
import { ShoesScreen } from "#features/shoes/shoes-screen.tsx";
import { caller, requireActor } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { wordsOf } from "#words/server-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOf("shoes"))("title") };
}

export default async function Page() {
  await requireActor("/shoes");
  const shoes = await caller.shoes.read();
  return (
    <AppFrame place="/more">
      <PageWords of={["fault", "shoes"]}>
        <ShoesScreen shoes={shoes} />
      </PageWords>
    </AppFrame>
  );
}
