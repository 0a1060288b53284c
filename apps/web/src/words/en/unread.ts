/** That a coach wrote, said where the runner is. */
export const unread = {
  waiting: { one: "{n} new message from your coach", other: "{n} new messages from your coach" },
} as const;
