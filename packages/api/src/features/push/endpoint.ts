/** Who passes on notifications for the browsers there are. An endpoint is an address that a stranger typed: no other is called. */
const SERVICES: readonly RegExp[] = [
  /^fcm\.googleapis\.com$/,
  /\.push\.services\.mozilla\.com$/,
  /\.push\.apple\.com$/,
  /\.notify\.windows\.com$/,
];

/** A stand-in on this machine. */
const LOCAL = "127.0.0.1";

/**
 * Whether notifications may be sent to an endpoint: https, its usual port, no credentials, a known service. Outside production
 * a stand-in on this machine may take them as well.
 */
export function mayCall(endpoint: string, production: boolean): boolean {
  if (!URL.canParse(endpoint)) return false;
  const { protocol, hostname, port, username, password } = new URL(endpoint);
  if (username || password) return false;
  if (!production && protocol === "http:" && hostname === LOCAL) return true;
  return protocol === "https:" && port === "" && SERVICES.some((host) => host.test(hostname));
}
