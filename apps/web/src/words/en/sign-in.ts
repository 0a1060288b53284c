export const signIn = {
  title: "Sign in",
  pageDescription: "Sign in to Springback with a link by mail: no password.",
  lead: "No password: we mail you a link that works once.",
  email: "E-mail address",
  typeEmail: "Type your e-mail address.",
  mailLink: "Mail me the link",
  sending: "Sending the link",
  sentTitle: "Look in your mail",
  sent: "If {email} can sign in here, a link is on its way. It works for ten minutes.",
  otherAddress: "Use another address",
  offline:
    "We couldn’t reach the server, so no mail was sent. What you typed is still here; try again.",
  demoTitle: "Or look around as a demo person",
  demoLead: "Only on a local copy. Their histories are made up.",
  demoEnter: "Sign in as {name}",
  spentTitle: "This link no longer works",
  spentLead:
    "A link works once, for ten minutes, and only the newest one does. Ask for a new one; what you answered before is still on this device.",
  newLink: "Send me a new link",
  confirmTitle: "Sign in to Springback",
  confirmLead: "You are signing in as {email}.",
} as const;
