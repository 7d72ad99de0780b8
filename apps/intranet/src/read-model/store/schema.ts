/**
 * Version of the tables. A store of another version is never written to: its entries are applied to a new file beside it, which takes its place
 * when it is whole. Raise it with every change of {@link tables} or of what is written into them.
 */
export const schemaVersion = 4

/**
 * Tables of a store. `entries` is the feed as it was received, which everything else is made from and can be made from again; the others are what
 * pages ask. Everything is kept, also what is no longer public: what stood on a day is asked later.
 */
export const tables = `
  CREATE TABLE progress (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    -- Cursor of the last entry that was applied or set aside; null before the first.
    cursor TEXT,
    -- Whether the end of the feed was reached once: before that, pages that are missing are not missing at all.
    filled INTEGER NOT NULL
  );
  INSERT INTO progress VALUES (1, NULL, 0);

  CREATE TABLE entries (
    -- In the order of arrival, which is that of the feed but for entries that had been set aside.
    place INTEGER PRIMARY KEY,
    -- In the order of the commits in the CMS: of two entries with the same subject the one with the higher number holds.
    number INTEGER NOT NULL UNIQUE,
    cursor TEXT NOT NULL,
    act TEXT NOT NULL,
    type TEXT NOT NULL,
    document TEXT NOT NULL,
    subject TEXT NOT NULL,
    at TEXT NOT NULL,
    hash TEXT NOT NULL,
    -- The entry without its place in the feed, JSON, deflated.
    body BLOB NOT NULL
  );
  CREATE INDEX entries_subject ON entries (type, subject, number);
  CREATE INDEX entries_document ON entries (type, document, number);

  CREATE TABLE versions (
    number INTEGER PRIMARY KEY REFERENCES entries (number),
    type TEXT NOT NULL,
    document TEXT NOT NULL,
    work TEXT NOT NULL,
    edition INTEGER NOT NULL,
    first_published_at TEXT NOT NULL,
    published_at TEXT NOT NULL,
    withdrawal TEXT,
    facts TEXT NOT NULL,
    addresses TEXT NOT NULL
  );
  -- With the columns that are asked for: SQLite would take another index that has them by its type alone, and look at every version of that type.
  CREATE INDEX versions_document ON versions (type, document, number, work);
  CREATE INDEX versions_work ON versions (type, work, document);

  CREATE TABLE words (
    version INTEGER NOT NULL REFERENCES versions (number),
    lang TEXT NOT NULL,
    -- Everything but the bodies, which are read when a page shows them.
    listing TEXT NOT NULL,
    bodies TEXT NOT NULL,
    PRIMARY KEY (version, lang)
  );

  -- What each version says that it takes the place of.
  CREATE TABLE superseding (version INTEGER NOT NULL, older TEXT NOT NULL, type TEXT NOT NULL, document TEXT NOT NULL, PRIMARY KEY (version, older));
  CREATE INDEX superseding_older ON superseding (type, older, document);
  CREATE INDEX superseding_document ON superseding (type, document, older);

  -- Words of kept files, for the search: read of their bytes.
  CREATE TABLE file_texts (sha256 TEXT PRIMARY KEY, text TEXT NOT NULL);

  CREATE TABLE version_files (
    version INTEGER NOT NULL REFERENCES versions (number),
    file TEXT NOT NULL,
    url TEXT NOT NULL,
    sha256 TEXT,
    media TEXT NOT NULL,
    PRIMARY KEY (version, file)
  );
  CREATE INDEX version_files_url ON version_files (url);
  CREATE INDEX version_files_sha256 ON version_files (sha256);

  CREATE TABLE removals (number INTEGER PRIMARY KEY REFERENCES entries (number), type TEXT NOT NULL, document TEXT NOT NULL, at TEXT NOT NULL);
  CREATE INDEX removals_document ON removals (type, document, number);

  -- Null where a withdrawal ended.
  CREATE TABLE withdrawals (number INTEGER PRIMARY KEY REFERENCES entries (number), type TEXT NOT NULL, document TEXT NOT NULL, at TEXT NOT NULL, withdrawal TEXT);
  CREATE INDEX withdrawals_document ON withdrawals (type, document, number);

  CREATE TABLE supersessions (number INTEGER PRIMARY KEY REFERENCES entries (number), type TEXT NOT NULL, document TEXT NOT NULL, at TEXT NOT NULL, superseded_by TEXT NOT NULL);
  CREATE INDEX supersessions_document ON supersessions (type, document, number);

  CREATE TABLE redirects (number INTEGER PRIMARY KEY REFERENCES entries (number), type TEXT NOT NULL, document TEXT NOT NULL, at TEXT NOT NULL, path_from TEXT NOT NULL, path_to TEXT NOT NULL);
  CREATE INDEX redirects_from ON redirects (path_from, number);

  -- What was not applied, and from where to ask for it again.
  CREATE TABLE set_aside (
    id INTEGER PRIMARY KEY,
    -- Cursor after which it stands; null of the first entry.
    after TEXT,
    -- Its own cursor; null where none could be read.
    until TEXT,
    reason TEXT NOT NULL,
    received TEXT NOT NULL,
    since TEXT NOT NULL
  );
`
