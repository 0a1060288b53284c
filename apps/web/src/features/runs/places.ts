/** Moves within /runs without asking the server for the page again; the back button works. */
function go(search: string): void {
  window.history.pushState(null, "", `/runs${search}`);
}

export const toList = (): void => go("");
export const toLog = (): void => go("?log");
export const toSession = (id: string): void => go(`?session=${id}`);
/** Where a session that never was is taken out. */
export const toNever = (id: string): void => go(`?session=${id}&never`);
