import { DatabaseSync } from 'node:sqlite'

/** Opens (or makes) the database of conversations. FULL: a power cut loses nothing that was acknowledged. */
export function openDatabase(path: string): DatabaseSync {
  const db = new DatabaseSync(path, { timeout: 5000 })
  db.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000; PRAGMA foreign_keys = ON',
  )
  const { user_version: version } = db.prepare('PRAGMA user_version').get() as { user_version: number }
  if (version > schemaVersion) {
    db.close()
    throw new Error(
      `${path} was written by a newer Aisle (schema ${version}, this one knows ${schemaVersion}): update Aisle, or start with another AISLE_DATA`,
    )
  }
  if (version < schemaVersion) db.exec(`BEGIN IMMEDIATE; ${schema} PRAGMA user_version = ${schemaVersion}; COMMIT`)
  return db
}

const schemaVersion = 3

const schema = `
CREATE TABLE IF NOT EXISTS conversations (
  id TEXT PRIMARY KEY,
  channel TEXT NOT NULL,
  customer TEXT,
  session TEXT,
  entries INTEGER NOT NULL DEFAULT 0,
  fence INTEGER NOT NULL DEFAULT 0,
  leased_until INTEGER NOT NULL DEFAULT 0,
  -- The process that took the lease (holder.ts).
  holder TEXT,
  updated_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS conversations_by_customer ON conversations (customer) WHERE customer IS NOT NULL;
CREATE INDEX IF NOT EXISTS conversations_by_time ON conversations (updated_at);

-- Unanswered messages, in the order of arrival.
CREATE TABLE IF NOT EXISTS inbox (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  conversation TEXT NOT NULL,
  id TEXT NOT NULL,
  priority INTEGER NOT NULL DEFAULT 0,
  awaited INTEGER NOT NULL DEFAULT 0,
  attempts INTEGER NOT NULL DEFAULT 0,
  at INTEGER NOT NULL,
  message TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS inbox_by_conversation ON inbox (conversation, seq);
-- Ten seconds of waiting weigh as much as one step of priority: urgent first, but nobody is overtaken for ever.
CREATE INDEX IF NOT EXISTS inbox_by_urgency ON inbox (priority * 10000 - at DESC, seq);

-- Every message ever accepted: what makes a second delivery a duplicate. n: the entry that answered it.
CREATE TABLE IF NOT EXISTS seen (
  conversation TEXT NOT NULL,
  id TEXT NOT NULL,
  n INTEGER,
  PRIMARY KEY (conversation, id)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS transcript (
  conversation TEXT NOT NULL,
  n INTEGER NOT NULL,
  at INTEGER NOT NULL,
  message TEXT,
  replies TEXT NOT NULL,
  said_by TEXT NOT NULL DEFAULT 'assistant',
  trace TEXT,
  PRIMARY KEY (conversation, n)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS outbox (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  conversation TEXT NOT NULL,
  recipient TEXT NOT NULL,
  entry TEXT NOT NULL,
  key TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL DEFAULT 'waiting',
  tries INTEGER NOT NULL DEFAULT 0,
  due_at INTEGER NOT NULL,
  at INTEGER NOT NULL,
  error TEXT
);
CREATE INDEX IF NOT EXISTS outbox_waiting ON outbox (due_at) WHERE state = 'waiting';
CREATE INDEX IF NOT EXISTS outbox_by_recipient ON outbox (recipient, id) WHERE state = 'waiting';
CREATE INDEX IF NOT EXISTS outbox_by_conversation ON outbox (conversation);

CREATE TABLE IF NOT EXISTS customers (
  id TEXT PRIMARY KEY,
  context TEXT NOT NULL,
  updated_at INTEGER NOT NULL
) WITHOUT ROWID;

-- Recipients who want nothing sent.
CREATE TABLE IF NOT EXISTS opted_out (
  recipient TEXT PRIMARY KEY,
  at INTEGER NOT NULL
) WITHOUT ROWID;

-- Where each recipient was last heard, and which customer has signed in there.
CREATE TABLE IF NOT EXISTS addresses (
  recipient TEXT PRIMARY KEY,
  address TEXT NOT NULL,
  conversation TEXT NOT NULL,
  customer TEXT,
  heard_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS addresses_by_customer ON addresses (customer) WHERE customer IS NOT NULL;
CREATE INDEX IF NOT EXISTS addresses_by_conversation ON addresses (conversation);

-- What is to be said unasked. became: where it was said, or why nowhere; until then it waits.
CREATE TABLE IF NOT EXISTS notices (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  customer TEXT NOT NULL,
  key TEXT NOT NULL,
  notice TEXT NOT NULL,
  at INTEGER NOT NULL,
  became TEXT,
  UNIQUE (customer, key)
);
CREATE INDEX IF NOT EXISTS notices_waiting ON notices (seq) WHERE became IS NULL;
CREATE INDEX IF NOT EXISTS notices_by_customer ON notices (customer, seq) WHERE became IS NULL;

CREATE TABLE IF NOT EXISTS tries (
  key TEXT NOT NULL,
  at INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS tries_by_key ON tries (key, at);

-- The highest fence of all erased conversations. One that begins again under the same name starts above it, so that
-- who held it before it was erased cannot commit.
CREATE TABLE IF NOT EXISTS erased (fence INTEGER NOT NULL);
INSERT INTO erased SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM erased);
`
