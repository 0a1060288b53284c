/**
 * What a page's first load may weigh: JavaScript in kB (of a thousand bytes), gzipped. Today is held to what was promised, so that it
 * grows only where somebody decided so here; the others have a little room. `aim` is what a page has to come down to; once it is
 * there, its aim becomes its budget. 131 kB of each are React and Next's own.
 * @type {Readonly<Record<string, {readonly most: number, readonly aim?: number}>>}
 */
export const FIRST_LOAD = {
  "/": { most: 150 },
  "/account": { most: 200 },
  "/agree": { most: 180 },
  "/auth/confirm": { most: 145 },
  "/check": { most: 180 },
  "/check-in": { most: 165 },
  "/disagree": { most: 170 },
  "/example": { most: 155 },
  "/flare": { most: 185 },
  "/fr": { most: 150 },
  "/fr/example": { most: 155 },
  "/fr/handover/[token]": { most: 150 },
  "/fr/learn": { most: 165 },
  "/fr/learn/[slug]": { most: 165 },
  "/fr/plans": { most: 165 },
  "/fr/promises": { most: 150 },
  "/handover/[token]": { most: 150 },
  "/history": { most: 175 },
  "/history/[answer]": { most: 175 },
  "/keeping": { most: 165 },
  "/learn": { most: 165 },
  "/learn/[slug]": { most: 165 },
  "/messages": { most: 205 },
  "/more": { most: 150 },
  "/plan": { most: 200 },
  "/plans": { most: 165 },
  "/progress": { most: 170 },
  "/promises": { most: 150 },
  "/reminders": { most: 205 },
  "/reminders/off": { most: 150 },
  "/runs": { most: 170 },
  "/safety": { most: 165 },
  "/scores": { most: 175 },
  "/settings": { most: 200 },
  "/share": { most: 205 },
  "/shell": { most: 165 },
  "/shoes": { most: 205 },
  "/sign-in": { most: 150 },
  "/strength": { most: 185 },
  "/subscription": { most: 165 },
  "/subscription/return": { most: 165 },
  "/tests": { most: 180 },
  "/today": { most: 165 },
  "/today/why": { most: 165 },
  "/week": { most: 185 },
  "/week/what-if": { most: 185 },
};

/**
 * What no page's first load may hold: the readers of recordings come with the first file, and charts are drawn by the server.
 * Each is known by a text that its source has and that no build changes.
 * @type {readonly {readonly what: string, readonly mark: string, readonly source: string}[]}
 */
export const LATER = [
  {
    what: "the readers of recordings",
    mark: "TrainingCenterDatabase",
    source: "apps/web/src/features/activity-files/read-activity.ts",
  },
  { what: "charts of bars", mark: "data-bar", source: "packages/ui/src/domain/bar-chart.tsx" },
  { what: "charts of lines", mark: "data-point", source: "packages/ui/src/domain/line-chart.tsx" },
];
