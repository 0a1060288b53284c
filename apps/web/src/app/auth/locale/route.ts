import { handlers } from "#server.ts";

export const { POST } = handlers.chooseLanguage;
