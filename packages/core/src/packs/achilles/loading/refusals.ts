/** Why a programme gives no lines; a language says it. */
export type Refusal = "background" | "site" | "stage" | "notRead" | "nothingLeft";
