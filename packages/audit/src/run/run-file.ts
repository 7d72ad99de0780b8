import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Why a run file cannot be used. */
export type RunFileProblem = 'in-use' | 'other-audit' | 'unreadable'

/** Thrown when the file of a run cannot be used; `file` is its path. */
export class RunFileError extends Error {
  readonly problem: RunFileProblem
  readonly file: string

  constructor(problem: RunFileProblem, file: string, options?: ErrorOptions) {
    const said = {
      'in-use': `Another audit is using the run file ${file}. Wait for it to end, or name another file.`,
      'other-audit': `The run file ${file} belongs to an audit with other addresses or options. Give the same ones to go on with it, name another file, or start afresh.`,
      unreadable: `The run file ${file} cannot be used. Take it away, or name another file.`,
    }
    super(said[problem], options)
    this.name = 'RunFileError'
    this.problem = problem
    this.file = file
  }
}

const schema = `
  CREATE TABLE run (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  CREATE TABLE page (
    id INTEGER PRIMARY KEY,
    address TEXT NOT NULL UNIQUE,
    identity TEXT NOT NULL,
    level INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('found', 'queued', 'done', 'left')),
    asked INTEGER NOT NULL,
    alternate INTEGER NOT NULL,
    nofollow INTEGER NOT NULL,
    blocked INTEGER NOT NULL DEFAULT 0,
    pressed INTEGER NOT NULL DEFAULT 0,
    template TEXT,
    folder TEXT,
    reason TEXT,
    shared TEXT,
    CHECK ((status = 'left') = (reason IS NOT NULL))
  ) STRICT;
  CREATE INDEX page_by_status ON page (status, address);
  CREATE INDEX page_by_identity ON page (identity);
  CREATE INDEX page_by_template ON page (template);
  CREATE INDEX page_by_pressed ON page (template) WHERE pressed = 1;
  CREATE INDEX page_by_folder ON page (folder);
  CREATE TABLE alias (identity TEXT NOT NULL, page INTEGER NOT NULL REFERENCES page (id), PRIMARY KEY (identity, page)) STRICT, WITHOUT ROWID;
  CREATE TABLE result (
    page INTEGER NOT NULL REFERENCES page (id),
    state TEXT NOT NULL,
    judged INTEGER NOT NULL,
    faults INTEGER NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (page, state)
  ) STRICT;
  -- Results are counted after every page: with this index without reading them.
  CREATE INDEX result_by_faults ON result (faults);
  CREATE TABLE translation (identity TEXT NOT NULL, other TEXT NOT NULL, PRIMARY KEY (identity, other)) STRICT, WITHOUT ROWID;
  CREATE TABLE sitemap_problem (address TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (address, json)) STRICT, WITHOUT ROWID;
  CREATE TABLE robots (origin TEXT PRIMARY KEY, kind TEXT NOT NULL, text TEXT NOT NULL) STRICT, WITHOUT ROWID;
`

/**
 * The file of a run: everything that is known of it, in one SQLite database. What guarantees that nothing is lost or doubled when the process
 * is killed: whatever belongs together is written in one transaction ({@link RunFile.write}), SQLite takes back what was begun and not
 * ended when the file is opened again, and a lock that the system itself frees with the process lets in one process at a time.
 * A loss of power may cost the last pages (`synchronous = NORMAL`), which are then judged again; it leaves the file whole.
 */
export class RunFile {
  readonly path: string
  readonly db: DatabaseSync

  private constructor(path: string, db: DatabaseSync) {
    this.path = path
    this.db = db
  }

  /**
   * Opens the file of a run that was begun with the same `asked`, or begins one: a run that has ended begins anew.
   * @param path `:memory:` for a run that ends with the process
   * @param asked everything that decides on the result
   * @param isFresh begins anew whatever the file holds
   * @throws {RunFileError}
   */
  static open(path: string, asked: string, isFresh = false): RunFile {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
    const before = isFresh ? undefined : RunFile.#existing(path, asked)
    if (before) return before
    // A file that another process holds is not taken away from it.
    if (existsSync(path)) RunFile.#held(path).close()
    RunFile.#remove(path)
    const db = RunFile.#held(path)
    const file = new RunFile(path, db)
    file.write(() => {
      db.exec(schema)
      file.set('asked', asked)
      file.set('began', String(Date.now()))
    })
    return file
  }

  static #existing(path: string, asked: string): RunFile | undefined {
    if (!existsSync(path)) return undefined
    const db = RunFile.#held(path)
    const file = new RunFile(path, db)
    try {
      // Killed before the first transaction: nothing was begun.
      const isBegun = db.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'run'`).get() !== undefined
      if (isBegun && file.get('asked') !== asked) throw new RunFileError('other-audit', path)
      if (isBegun && file.get('ended') === undefined) return file
    } catch (cause) {
      db.close()
      throw cause instanceof RunFileError ? cause : new RunFileError('unreadable', path, { cause })
    }
    db.close()
    return undefined
  }

  static #held(path: string): DatabaseSync {
    let db: DatabaseSync | undefined
    try {
      db = new DatabaseSync(path, { timeout: 0 })
      db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; BEGIN IMMEDIATE; COMMIT')
      return db
    } catch (cause) {
      db?.close()
      const isBusy = cause instanceof Error && 'errcode' in cause && (Number(cause.errcode) & 0xff) === busy
      throw new RunFileError(isBusy ? 'in-use' : 'unreadable', path, { cause })
    }
  }

  static #remove(path: string): void {
    if (path !== ':memory:') { for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(path + ending, { force: true }) }
  }

  /** Does all of `work` or nothing of it. */
  write<Given>(work: () => Given): Given {
    this.db.exec('BEGIN IMMEDIATE')
    try {
      const given = work()
      this.db.exec('COMMIT')
      return given
    } catch (error) {
      this.db.exec('ROLLBACK')
      throw error
    }
  }

  get(name: string): string | undefined {
    return this.db.prepare('SELECT value FROM run WHERE name = ?').get(name)?.['value'] as string | undefined
  }

  set(name: string, value: string): void {
    this.db.prepare('INSERT INTO run (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value').run(name, value)
  }

  close(): void {
    this.db.close()
  }

  /** Closes the file and takes it away. */
  remove(): void {
    this.close()
    RunFile.#remove(this.path)
  }
}

/** `SQLITE_BUSY` */
const busy = 5
