/** How many letters a replica takes: so many at once, and one more each two seconds. It is not told who sends, and keeps no addresses of readers. */
export class Allowance {
  static readonly most = 30
  static readonly refillMs = 2_000
  #left = Allowance.most
  #at = 0

  /** Takes one, where there is one. @param nowMs by a clock that nobody sets */
  take(nowMs: number): boolean {
    const refilled = Math.floor((nowMs - this.#at) / Allowance.refillMs)
    if (refilled > 0) {
      this.#left = Math.min(Allowance.most, this.#left + refilled)
      this.#at += refilled * Allowance.refillMs
    }
    if (this.#left === 0) return false
    this.#left -= 1
    return true
  }
}
