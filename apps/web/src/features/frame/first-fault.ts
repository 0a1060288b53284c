/** A field that says what is wrong with it: by itself where it is typed into, by its group where it is picked. */
const FAULT = '[aria-invalid="true"], fieldset[aria-describedby$="-error"] input';

/** Brings the keyboard, and with it the screen, to the first field that has a fault, once the faults are drawn. */
export function toFirstFault(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(FAULT)?.focus());
}
