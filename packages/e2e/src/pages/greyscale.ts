import type { Locator, Page } from "@playwright/test";

/** Side of a mask, in points. */
export const MASK = 48;

/**
 * What is dark of a drawing once all its colour is gone, point by point, row by row. Dark is what lies under the middle
 * of its darkest and lightest grey, so that two drawings of one outline in two greys are alike.
 */
export async function maskOf(page: Page, drawing: Locator): Promise<readonly boolean[]> {
  await page.addStyleTag({ content: "html { filter: grayscale(1) }" });
  const picture = (await drawing.screenshot()).toString("base64");
  return page.evaluate(
    async ({ bytes, side }) => {
      const raw = Uint8Array.from(atob(bytes), (letter) => letter.codePointAt(0) ?? 0);
      const image = await createImageBitmap(new Blob([raw], { type: "image/png" }));
      const canvas = new OffscreenCanvas(side, side);
      const paper = canvas.getContext("2d");
      if (!paper) throw new Error("Nothing to draw on.");
      paper.drawImage(image, 0, 0, side, side);
      const { data } = paper.getImageData(0, 0, side, side);
      const greys = Array.from({ length: side * side }, (_, point) => data[point * 4] ?? 0);
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
