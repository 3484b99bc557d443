import type { Hono } from 'hono'

/** What the connection tells of who called; set by the socket server, absent where the app is called without one. */
export type Bindings = { incoming?: { socket: { remoteAddress?: string } } }

export type App = Hono<{ Bindings: Bindings }>
