import { setFlagsFromString } from 'node:v8'

// A server makes pages of what it forgets at once. V8 would let garbage grow to several times of what is held before it looks for it; a look each time
// that half is added costs a few hundredths of a page. Nothing ends the process when it holds more: it is no limit. The room for what is young is
// set before a process begins, by `--max-semi-space-size=8` of whoever starts it; `MALLOC_ARENA_MAX=1` lets its threads share what they give back.
setFlagsFromString('--heap-growing-percent=50')
