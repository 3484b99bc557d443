/** Milliseconds to wait before the next try: doubling up to half a minute, with jitter so that not all come at once. */
export const backoff = (tries: number): number => Math.min(30_000, 1000 * 2 ** tries) * (0.5 + Math.random() / 2)
