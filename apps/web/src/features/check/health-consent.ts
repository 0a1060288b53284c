/** Version of the words beside the box for health data; stored with the consent. Change them and this together. */
export const HEALTH_CONSENT = "health-data-1";
