-- Ids are the 16 bytes of the UUID, times are milliseconds since 1970 (UTC), dates are YYYY-MM-DD, lists and maps are JSON.
-- Numbers of enum values are pinned in core/storage/storedcodes.h.
-- Interactions, cases and the like do not reference customers by a foreign key: the feed brings them in any order.

CREATE TABLE customers (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    number TEXT NOT NULL,
    name TEXT NOT NULL,
    languages TEXT NOT NULL,
    tier TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    since TEXT,
    note TEXT NOT NULL,
    rev TEXT NOT NULL
);
CREATE INDEX customers_by_number ON customers (number COLLATE NOCASE);

-- short_value: what agents type of it: a phone without its country code, a handle without its service.
CREATE TABLE identities (
    customer INTEGER NOT NULL REFERENCES customers (row) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    value TEXT NOT NULL,
    label TEXT NOT NULL,
    is_primary INTEGER NOT NULL,
    short_value TEXT,
    PRIMARY KEY (customer, position)
) WITHOUT ROWID;
CREATE INDEX identities_by_value ON identities (value, kind);
CREATE INDEX identities_by_short_value ON identities (short_value) WHERE short_value IS NOT NULL;

-- rowid is customers.row; words are folded by SearchText before they come here.
CREATE VIRTUAL TABLE customer_search USING fts5 (words, detail = none, prefix = '1 2 3 4 5', tokenize = "unicode61 remove_diacritics 0");

CREATE TABLE interactions (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    customer_id BLOB,
    channel INTEGER NOT NULL,
    direction INTEGER NOT NULL,
    queue TEXT NOT NULL,
    call_id TEXT NOT NULL,
    remote_number TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    answered_at INTEGER,
    ended_at INTEGER,
    wrapped_up_at INTEGER,
    talk_s INTEGER,
    hold_ms INTEGER NOT NULL,
    wrap_up_s INTEGER,
    agent TEXT NOT NULL,
    agent_name TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    note TEXT NOT NULL,
    disposition TEXT NOT NULL,
    resolved INTEGER NOT NULL,
    first_contact INTEGER NOT NULL,
    guide TEXT NOT NULL,
    articles BLOB NOT NULL,
    rev TEXT NOT NULL
);
CREATE INDEX interactions_open ON interactions (agent, started_at) WHERE wrapped_up_at IS NULL AND disposition = '';
CREATE INDEX interactions_of_agent ON interactions (agent, started_at);
CREATE INDEX interactions_by_call ON interactions (call_id, started_at) WHERE call_id <> '';

CREATE TABLE timeline (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    customer_id BLOB NOT NULL,
    at INTEGER NOT NULL,
    channel INTEGER NOT NULL,
    direction INTEGER NOT NULL,
    status INTEGER NOT NULL,
    reference TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    agent TEXT NOT NULL,
    queue TEXT NOT NULL,
    duration_s INTEGER,
    first_contact_resolved INTEGER NOT NULL,
    amount_minor INTEGER,
    currency TEXT,
    score INTEGER,
    score_max INTEGER NOT NULL,
    due INTEGER,
    owner TEXT NOT NULL,
    has_recording INTEGER NOT NULL
);
CREATE INDEX timeline_by_time ON timeline (customer_id, at DESC, id DESC);
CREATE INDEX timeline_by_channel ON timeline (customer_id, channel, at DESC, id DESC);

CREATE TABLE cases (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    customer_id BLOB NOT NULL,
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    classification TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    state INTEGER NOT NULL,
    owner TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    due INTEGER,
    closed_at INTEGER,
    rev TEXT NOT NULL
);
CREATE INDEX cases_by_customer ON cases (customer_id, opened_at DESC);

CREATE TABLE orders (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    customer_id BLOB NOT NULL,
    number TEXT NOT NULL,
    state INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    total_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    items TEXT NOT NULL,
    rev TEXT NOT NULL
);
CREATE INDEX orders_by_customer ON orders (customer_id, changed_at DESC);

CREATE TABLE surveys (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    customer_id BLOB NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    score INTEGER NOT NULL,
    comment TEXT NOT NULL,
    rev TEXT NOT NULL
);
CREATE INDEX surveys_by_customer ON surveys (customer_id, at DESC);

CREATE TABLE tasks (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    customer_id BLOB NOT NULL,
    kind TEXT NOT NULL,
    state INTEGER NOT NULL,
    subject TEXT NOT NULL,
    owner TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    due INTEGER,
    rev TEXT NOT NULL
);
CREATE INDEX tasks_by_customer ON tasks (customer_id, created_at DESC);

CREATE TABLE articles (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    slug TEXT NOT NULL,
    category TEXT NOT NULL,
    keywords TEXT NOT NULL,
    version INTEGER NOT NULL,
    helped INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    rev TEXT NOT NULL
);
CREATE INDEX articles_by_slug ON articles (slug);
CREATE TABLE article_texts (
    row INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES articles (row) ON DELETE CASCADE,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX article_texts_by_article ON article_texts (article);

-- rowid is article_texts.row; columns are folded by SearchText; lang is the language as one word.
CREATE VIRTUAL TABLE article_search USING fts5 (title, keywords, body, lang, detail = column, prefix = '1 2 3 4', tokenize = "unicode61 remove_diacritics 0");

CREATE TABLE flows (
    id BLOB PRIMARY KEY NOT NULL,
    slug TEXT NOT NULL,
    document TEXT NOT NULL,
    rev TEXT NOT NULL
);
CREATE INDEX flows_by_slug ON flows (slug);

CREATE TABLE dispositions (
    id BLOB PRIMARY KEY NOT NULL,
    key TEXT NOT NULL,
    names TEXT NOT NULL,
    queues TEXT NOT NULL,
    resolved_by_default INTEGER NOT NULL,
    position INTEGER NOT NULL,
    rev TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE queues (
    id BLOB PRIMARY KEY NOT NULL,
    key TEXT NOT NULL,
    names TEXT NOT NULL,
    flow TEXT NOT NULL,
    after_call_work INTEGER NOT NULL,
    after_call_limit_s INTEGER NOT NULL,
    rev TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE items (
    type TEXT NOT NULL,
    id BLOB NOT NULL,
    rev TEXT NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (type, id)
) WITHOUT ROWID;

CREATE TABLE drafts (
    interaction_id BLOB PRIMARY KEY NOT NULL,
    content TEXT NOT NULL,
    at INTEGER NOT NULL
);

CREATE TABLE feeds (
    feed TEXT PRIMARY KEY NOT NULL,
    cursor TEXT NOT NULL,
    epoch TEXT NOT NULL,
    last_sync_at INTEGER,
    snapshot_running INTEGER NOT NULL
) WITHOUT ROWID;

-- What a running snapshot has brought again.
CREATE TABLE snapshot_seen (
    type TEXT NOT NULL,
    id BLOB NOT NULL,
    PRIMARY KEY (type, id)
) WITHOUT ROWID;

CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    entity_type TEXT NOT NULL,
    entity_id BLOB NOT NULL,
    op INTEGER NOT NULL,
    action TEXT NOT NULL,
    body TEXT NOT NULL,
    idempotency_key BLOB NOT NULL UNIQUE,
    base_rev TEXT NOT NULL,
    base_data TEXT NOT NULL,
    state INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    last_error TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    next_try_at INTEGER NOT NULL
);
CREATE INDEX outbox_by_entity ON outbox (entity_type, entity_id, seq);

CREATE TABLE quarantine (
    feed TEXT NOT NULL,
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    raw BLOB NOT NULL,
    error TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (feed, type, id)
);
