/**
 * Puts `requestAnimationFrame` and `requestIdleCallback` on the page's clock: the browser draws, and is idle, by its own, so that what scripts do
 * then is not the same in every run. Runs before the scripts of a page, so everything it needs is inside it; what they see is native code.
 */
export function framesOnTheClock(): void {
  /** Milliseconds: some sixty frames in a second. */
  const frameTime = 16
  const { setTimeout: later, reportError: report } = window
  const now = performance.now.bind(performance)

  /** Calls what was asked for with the next frame, together. */
  const onNextFrame = <Given>(given: () => Given) => {
    let waiting = new Map<number, (given: Given) => void>()
    let drawn = waiting
    let last = 0
    const draw = () => {
      // What is asked for while a frame is drawn belongs to the next one; what is called off meanwhile is not called.
      drawn = waiting
      waiting = new Map()
      const value = given()
      for (const [id, callback] of drawn) {
        drawn.delete(id)
        try {
          callback(value)
        } catch (error) {
          report(error)
        }
      }
    }
    return {
      request: (callback: (given: Given) => void): number => {
        if (waiting.size === 0) later(draw, frameTime)
        last += 1
        waiting.set(last, callback)
        return last
      },
      cancel: (id: number): void => {
        waiting.delete(id)
        drawn.delete(id)
      },
    }
  }

  const put = <Callback extends (given: never) => void>(
    names: { request: 'requestAnimationFrame' | 'requestIdleCallback'; cancel: 'cancelAnimationFrame' | 'cancelIdleCallback' },
    { request, cancel }: { request: (callback: Callback) => number; cancel: (id: number) => void },
  ) => {
    const replace = (name: (typeof names)['request' | 'cancel'], apply: (own: () => unknown, self: unknown, given: unknown[]) => unknown) =>
      void Reflect.set(window, name, new Proxy(window[name], { apply }))
    // Given no function the browser says what is wrong.
    replace(names.request, (own, self, given) => (typeof given[0] === 'function' ? request(given[0] as Callback) : Reflect.apply(own, self, given)))
    replace(names.cancel, (_own, _self, given) => cancel(Number(given[0])))
  }
  put<FrameRequestCallback>({ request: 'requestAnimationFrame', cancel: 'cancelAnimationFrame' }, onNextFrame(now))
  put<IdleRequestCallback>({ request: 'requestIdleCallback', cancel: 'cancelIdleCallback' }, onNextFrame(() => ({ didTimeout: false, timeRemaining: () => frameTime })))
}
