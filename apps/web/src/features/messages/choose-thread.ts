interface Thread {
  readonly coach: { readonly id: string };
}

/** The thread that was asked for; without one, or where there is none with them, the first: the coach of now. */
export function chooseThread<T extends Thread>(
  threads: readonly T[],
  withId: string | null,
): T | undefined {
  return threads.find(({ coach }) => coach.id === withId) ?? threads[0];
}
