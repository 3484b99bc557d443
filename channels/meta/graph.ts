import { createHmac } from 'node:crypto'

/** Milliseconds for one call. */
const patience = 20_000

/** A call that the Graph API refused, with its own code. */
export class GraphError extends Error {
  readonly status: number
  readonly code: number | undefined
  readonly subcode: number | undefined
  /** For how long it asks to wait, in milliseconds. */
  readonly after: number | undefined
  constructor(message: string, status: number, code?: number, subcode?: number, after?: number) {
    super(message)
    this.name = 'GraphError'
    this.status = status
    this.code = code
    this.subcode = subcode
    this.after = after
  }
}

export type GraphOptions = {
  url: string
  version: string
  token: string
  /** Of the app; given where each call has to be proven with it. */
  proof?: string
}

/** Calls of the Graph API; both throw GraphError. Paths begin without a slash. */
export type Graph = {
  get<Answer>(path: string, query?: Record<string, string>): Promise<Answer>
  post<Answer>(path: string, body: unknown): Promise<Answer>
}

export function createGraph({ url, version, token, proof }: GraphOptions): Graph {
  const proven: Record<string, string> = proof
    ? { appsecret_proof: createHmac('sha256', proof).update(token).digest('hex') }
    : {}

  async function call<Answer>(method: string, path: string, query: Record<string, string>, body?: unknown) {
    const search = new URLSearchParams({ ...query, ...proven }).toString()
    const response = await fetch(`${url.replace(/\/$/, '')}/${version}/${path}${search ? `?${search}` : ''}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
    })
    const answer = (await response.json().catch(() => undefined)) as { error?: unknown } | undefined
    if (!response.ok || answer?.error) throw errorOf(response, answer)
    return answer as Answer
  }
  return {
    get: (path, query = {}) => call('GET', path, query),
    post: (path, body) => call('POST', path, {}, body),
  }
}

function errorOf({ status, headers }: Response, answer: unknown): GraphError {
  const { error } = (answer ?? {}) as {
    error?: { message?: string; code?: number; error_subcode?: number; error_data?: { details?: string } }
  }
  const details = error?.error_data?.details
  const what = [error?.message ?? `the Graph API answered ${status}`, details].filter(Boolean).join(': ')
  return new GraphError(what, status, error?.code, error?.error_subcode, waitIn(headers))
}

/** `Retry-After` in seconds; else the minutes until access comes back, the longest of all limits that were reached. */
function waitIn(headers: Headers): number | undefined {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  if (Number.isFinite(seconds) && seconds >= 0) return Math.ceil(seconds * 1000)
  try {
    const usage = JSON.parse(headers.get('x-business-use-case-usage') ?? '{}') as Record<string, Usage[]>
    const minutes = Object.values(usage).flatMap(limits => limits.map(one => one.estimated_time_to_regain_access ?? 0))
    const longest = Math.max(0, ...minutes)
    return longest > 0 ? longest * 60_000 : undefined
  } catch {
    return undefined
  }
}

type Usage = { estimated_time_to_regain_access?: number }
