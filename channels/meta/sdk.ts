/** Meta signs as GitHub does: `sha256=` and the HMAC of the raw body. Loaded by the first request, or while the server warms up. */
export const loadVerify = async () => (await import('@octokit/webhooks-methods')).verify
