/** Version of this package, carried by every element as `static version` and by clf.css as `--clf-version`. */
export const version = '0.1.0'
