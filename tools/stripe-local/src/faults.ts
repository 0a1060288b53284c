/** A refusal in Stripe's own shape. `param` names the offending parameter. */
export class StripeFault extends Error {
  readonly status: number;
  readonly type: string;
  readonly code: string | undefined;
  readonly param: string | undefined;
  readonly declineCode: string | undefined;

  constructor(
    status: number,
    type: string,
    message: string,
    more: { code?: string; param?: string; declineCode?: string } = {},
  ) {
    super(message);
    this.status = status;
    this.type = type;
    this.code = more.code;
    this.param = more.param;
    this.declineCode = more.declineCode;
  }
}

/** 400 for a parameter that is missing, unknown or has a wrong value. */
export const badParam = (param: string, message: string, code?: string): StripeFault =>
  new StripeFault(400, "invalid_request_error", message, { param, ...(code ? { code } : {}) });

/** 404 for an id that leads nowhere. */
export const missing = (noun: string, id: string, param = "id"): StripeFault =>
  new StripeFault(404, "invalid_request_error", `No such ${noun}: '${id}'`, {
    code: "resource_missing",
    param,
  });

/** 402 for a card that was refused. */
export const declined = (): StripeFault =>
  new StripeFault(402, "card_error", "Your card was declined.", {
    code: "card_declined",
    declineCode: "generic_decline",
  });

/** The body that carries a fault to the client. */
export function faultBody(fault: StripeFault): unknown {
  return {
    error: {
      type: fault.type,
      message: fault.message,
      ...(fault.code ? { code: fault.code } : {}),
      ...(fault.declineCode ? { decline_code: fault.declineCode } : {}),
      ...(fault.param ? { param: fault.param } : {}),
    },
  };
}
