/** The server answered, and the answer is no. `retryAfter` in milliseconds where it said so. */
export class Refused extends Error {
  readonly status: number
  readonly retryAfter: number | undefined
  constructor(response: Response) {
    super(`the server answered ${response.status}`)
    this.name = 'Refused'
    this.status = response.status
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
    this.retryAfter = seconds >= 0 ? seconds * 1000 : undefined
  }
  /** The conversation is no longer ours. */
  get gone(): boolean {
    return this.status === 404 || this.status === 401
  }
}
