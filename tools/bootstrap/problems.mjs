/**
 * What a failing machine says, and the one sentence a person needs. The first pattern that matches wins.
 * @type {ReadonlyArray<readonly [RegExp, string]>}
 */
const problems = [
  [/ENOSPC|no space left on device/i, 'The disk is full. Free about 3 GB in this folder’s file system and run the command again; what was already done is kept.'],
  [/EROFS|read-only file system/i, 'This folder is on a read-only file system. Copy the project to a folder that you can write to and run the command again.'],
  [/EACCES|EPERM|permission denied/i, 'This folder cannot be written to. Give your account write access to it, or copy the project to a folder of your own, and run the command again.'],
  [
    /ENOTFOUND|EAI_AGAIN|ENETUNREACH|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|network request to|ENETDOWN/i,
    'The npm registry cannot be reached. Connect to the network (behind a proxy, set HTTPS_PROXY; inside a closed network, set the registry in ~/.npmrc) and run the command again.',
  ],
  [
    /not found: make|gyp ERR!.*(make|python|compiler)|g\+\+: (command )?not found|No such file or directory: 'c?g\+\+|find Python/i,
    'A package has to be compiled and this machine has no compiler. Install Python 3, make and a C++ compiler (Debian: "apt-get install python3 make g++") and run the command again.',
  ],
]

/**
 * One sentence that says what happened and what to do, from an error or from the output of a failed command.
 * @param {unknown} error
 * @returns {string}
 */
export function sentenceFor(error) {
  const text = error instanceof Error ? `${/** @type {NodeJS.ErrnoException} */ (error).code ?? ''} ${error.message}` : String(error)
  const known = problems.find(([pattern]) => pattern.test(text))
  return known ? known[1] : text.trim()
}
