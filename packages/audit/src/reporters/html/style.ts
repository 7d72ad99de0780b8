/** The look of the report: one column, the reader's own type sizes, colours that both themes keep apart. The policy of the file names it by its hash. */
export const style = `
:root { color-scheme: light dark; --back: #fff; --text: #1a1a1a; --rule: #b33; --link: #0645ad; --soft: #f3f3f0; --line: #767676 }
@media (prefers-color-scheme: dark) { :root { --back: #16181a; --text: #f2f2f2; --rule: #ff8f85; --link: #9cc2ff; --soft: #26282b; --line: #9a9a9a } }
* { box-sizing: border-box }
body { margin: 0; background: var(--back); color: var(--text); font: 1rem/1.6 system-ui, "Noto Sans HK", "PingFang HK", "Microsoft JhengHei", "Microsoft YaHei", sans-serif; overflow-wrap: anywhere }
:lang(zh) { line-break: strict }
header, main, footer { max-width: 60rem; margin: 0 auto; padding: 0.5rem 1rem }
header { border-bottom: 2px solid var(--rule) }
h1, h2, h3 { line-height: 1.3 }
h2 { margin-top: 2.5rem; border-top: 2px solid var(--line); padding-top: 0.75rem }
h3 { margin: 0 0 0.5rem }
a { color: var(--link); display: inline-block; min-height: 1.6em; min-width: 1.6em }
a:focus-visible { outline: 3px solid; outline-offset: 2px }
.skip:not(:focus) { position: absolute; width: 1px; height: 1px; min-width: 0; min-height: 0; overflow: hidden; clip-path: inset(50%) }
.verdict { font-size: 1.25rem; font-weight: bold; border-inline-start: 0.375rem solid var(--rule); padding-inline-start: 0.75rem }
ul, ol { padding-inline-start: 1.5rem }
dl { margin: 0 }
dt { font-weight: bold; margin-top: 0.5rem }
dd { margin: 0 }
.totals { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr)); gap: 0.5rem }
.totals div { border: 1px solid var(--line); padding: 0.5rem 0.75rem }
.totals dt { margin: 0; font-weight: normal }
.totals dd { font-size: 1.5rem; font-weight: bold }
article { border: 1px solid var(--line); padding: 1rem; margin: 1rem 0 }
code, pre { font-family: ui-monospace, "Noto Sans Mono", Consolas, monospace; font-size: 0.9375em }
pre { margin: 0.25rem 0; padding: 0.5rem; white-space: pre-wrap; background: var(--soft); border: 1px solid var(--line) }
.message { white-space: pre-line }
img { max-width: 100%; height: auto; border: 1px solid var(--line); background: #fff }
.pages > li { border-top: 1px solid var(--line); padding: 0.375rem 0 }
@media (forced-colors: active) { :root { --back: Canvas; --text: CanvasText; --rule: CanvasText; --link: LinkText; --soft: Canvas; --line: CanvasText } }
@media print { article { break-inside: avoid } a { color: inherit } }
`
