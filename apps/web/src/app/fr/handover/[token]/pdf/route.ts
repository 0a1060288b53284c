import { handlers } from "#server.ts";

export const { GET } = handlers.sharedPdf;
