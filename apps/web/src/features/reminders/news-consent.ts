/** Version of the words beside the box for news; stored with the consent. */
export const NEWS_CONSENT = "news-1";
