/** The public API: what a retailer's engineer imports from 'aisle'. */

export * from '../channels/channel.ts'
export { bytes, codePoints, segments, utf16 } from '../channels/length.ts'
export type * from '../channels/message.ts'
export {
  ask,
  type Dialog,
  type DialogContext,
  engine,
  type Heard,
  once,
  reject,
  remember,
  type Slot,
  type Step,
  say,
  show,
} from '../dialogs/dialog.ts'
export type { Wording } from '../dialogs/wording.ts'
export type * from '../knowledge/articles.ts'
export type * from '../knowledge/catalogue.ts'
export type * from '../knowledge/customers.ts'
export type * from '../knowledge/journal.ts'
export { type Knowledge, ServiceError, type Shop } from '../knowledge/knowledge.ts'
export type { Money } from '../knowledge/money.ts'
export type * from '../knowledge/orders.ts'
export { type Policy, policySchema } from '../knowledge/policy.ts'
export type * from '../knowledge/search.ts'
export type * from '../knowledge/sizing.ts'
export { openSqliteKnowledge } from '../knowledge/sqlite/open.ts'
export { type Aisle, createAisle, type Parts } from './aisle.ts'
export { type Config, readConfig } from './config.ts'
export { ConfigError } from './errors.ts'
export type { NoticeContent, Noticed } from './notify.ts'
export type { Relay } from './relay.ts'
export { createApp } from './server/app.ts'
export { type Server, startServer } from './server/server.ts'
export { createSqliteStore } from './stores/sqlite/sqlite.ts'
export type { Claim, Outcome, Store } from './stores/store.ts'
