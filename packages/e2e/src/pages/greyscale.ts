import type { Locator, Page } from "@playwright/test";

/** Side of a mask, in points. */
export const MASK = 48;

/** How a picture may be seen: without any colour, or without one of the three kinds of cones. */
export const SIGHTS = ["achromatopsia", "protanopia", "deuteranopia", "tritanopia"] as const;

/**
 * What is dark of a drawing as it is seen so, point by point, row by row. Dark is what lies under the middle of its darkest and
 * lightest grey, so that two drawings of one outline in two greys are alike.
 */
export async function maskOf(
  page: Page,
  drawing: Locator,
  sight: (typeof SIGHTS)[number],
): Promise<readonly boolean[]> {
  const browser = await page.context().newCDPSession(page);
  await browser.send("Emulation.setEmulatedVisionDeficiency", { type: sight });
  const picture = (await drawing.screenshot()).toString("base64");
  await browser.send("Emulation.setEmulatedVisionDeficiency", { type: "none" });
  await browser.detach();
  return page.evaluate(
    async ({ bytes, side }) => {
      const raw = Uint8Array.from(atob(bytes), (letter) => letter.codePointAt(0) ?? 0);
      const image = await createImageBitmap(new Blob([raw], { type: "image/png" }));
      const canvas = new OffscreenCanvas(side, side);
      const paper = canvas.getContext("2d");
      if (!paper) throw new Error("Nothing to draw on.");
      paper.drawImage(image, 0, 0, side, side);
      const { data } = paper.getImageData(0, 0, side, side);
      const shade = (at: number, channel: number): number => data[at * 4 + channel] ?? 0;
      // How light the three colours of a screen are to the eye (Rec. 709).
      const greys = Array.from(
        { length: side * side },
        (_, at) => 0.2126 * shade(at, 0) + 0.7152 * shade(at, 1) + 0.0722 * shade(at, 2),
      );
      const middle = (Math.min(...greys) + Math.max(...greys)) / 2;
      return greys.map((grey) => grey < middle);
    },
    { bytes: picture, side: MASK },
  );
}

/** The share of points by which two masks differ, whichever of the two greys is the ground. */
export function shareApart(one: readonly boolean[], other: readonly boolean[]): number {
  const apart = one.filter((dark, point) => dark !== other[point]).length / one.length;
  return Math.min(apart, 1 - apart);
}
