import { handlers } from "#server.ts";

export const { GET, POST } = handlers.remindersOff;
