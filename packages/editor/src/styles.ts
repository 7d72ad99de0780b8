/** Looks of the editor. Colours come from where it is mounted: `--clf-editor-surface`, `--clf-editor-text`, `--clf-editor-line`, `--clf-editor-accent`; sizes are counted in `--clf-editor-rem`. */
const styles = `
.clf-editor {
  --surface: var(--clf-editor-surface, Canvas);
  --text: var(--clf-editor-text, CanvasText);
  --line: var(--clf-editor-line, color-mix(in srgb, var(--text) 55%, var(--surface)));
  --soft: color-mix(in srgb, var(--text) 8%, var(--surface));
  --quiet: color-mix(in srgb, var(--text) 78%, var(--surface));
  --accent: var(--clf-editor-accent, light-dark(#0b57a4, #8cc4ff));
  --wrong: var(--clf-editor-wrong, light-dark(#a01414, #ff9c94));
  position: relative;
  color: var(--text);
  background: var(--surface);
  font: 1rem/1.6 system-ui, sans-serif;
  min-width: 0;
}
.clf-editor *, .clf-editor *::before, .clf-editor *::after { box-sizing: border-box; }
.clf-editor-toolbar { display: flex; flex-wrap: wrap; gap: 0.25rem; padding: 0.25rem; border: 1px solid var(--line); border-bottom: 0; background: var(--soft); position: sticky; top: 0; z-index: 2; }
.clf-editor button { font: inherit; font-size: 0.875rem; color: inherit; background: var(--surface); border: 1px solid var(--line); border-radius: 3px; min-height: 2rem; min-width: 2rem; padding: 0.125rem 0.5rem; cursor: pointer; }
.clf-editor button:hover { background: var(--soft); }
.clf-editor button[aria-pressed="true"], .clf-editor button[aria-checked="true"] { border-color: var(--accent); outline: 1px solid var(--accent); background: color-mix(in srgb, var(--accent) 14%, var(--surface)); }
.clf-editor button[aria-disabled="true"] { color: var(--quiet); border-style: dashed; cursor: not-allowed; }
.clf-editor :is(button, input, select, textarea, dialog):focus-visible, .clf-editor .ProseMirror:focus-visible { outline: 3px solid var(--accent); outline-offset: 1px; }
.clf-editor .clf-editor-sign-b { font-weight: 700; }
.clf-editor .clf-editor-sign-i { font-style: italic; }
.clf-editor-menu { position: absolute; z-index: 5; display: flex; flex-direction: column; max-width: calc(100vw - 1rem); max-height: 60vh; overflow: auto; background: var(--surface); border: 1px solid var(--line); box-shadow: 0 4px 16px rgb(0 0 0 / 25%); }
.clf-editor .clf-editor-menu button { display: flex; gap: 1.5rem; justify-content: space-between; text-align: start; border-color: transparent; border-radius: 0; outline-offset: -3px; }
.clf-editor .clf-editor-menu button:focus-visible { outline-offset: -3px; }
.clf-editor .clf-editor-menu button[aria-checked="true"] span:first-child::before { content: "✓ "; }
.clf-editor-keys { color: var(--quiet); font-size: 0.8125rem; }
.clf-editor :is(.clf-editor-hidden, .clf-visually-hidden) { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.clf-editor .ProseMirror { border: 1px solid var(--line); padding: 0.75rem; min-height: 8rem; overflow-x: auto; overflow-wrap: anywhere; white-space: pre-wrap; background: var(--surface); }
.clf-editor .ProseMirror > * { max-inline-size: 46rem; }
.clf-editor .ProseMirror :is(p, h2, h3, h4) { margin: 0 0 0.75rem; }
.clf-editor .ProseMirror h2 { font-size: 1.375rem; line-height: 1.3; }
.clf-editor .ProseMirror h3 { font-size: 1.1875rem; line-height: 1.3; }
.clf-editor .ProseMirror h4 { font-size: 1.0625rem; line-height: 1.3; }
.clf-editor-numbered, .clf-editor .ProseMirror li { display: grid; grid-template-columns: minmax(2.5rem, max-content) minmax(0, 1fr); gap: 0.25rem; }
.clf-editor .ProseMirror ul { list-style: none; margin: 0; padding: 0; }
.clf-editor-number { color: var(--quiet); font-variant-numeric: tabular-nums; user-select: none; cursor: default; }
.clf-editor .ProseMirror table { border-collapse: collapse; margin: 0 0 1rem; max-inline-size: 100%; }
.clf-editor .ProseMirror :is(td, th) { border: 1px solid var(--line); padding: 0.25rem 0.5rem; vertical-align: top; text-align: start; min-inline-size: 3rem; position: relative; }
.clf-editor .ProseMirror th { background: var(--soft); }
.clf-editor .ProseMirror :is(td, th) > :last-child { margin-bottom: 0; }
.clf-editor .ProseMirror caption { text-align: start; font-weight: 600; padding-block: 0.25rem; min-block-size: 1.75rem; }
.clf-editor .ProseMirror .selectedCell { background: color-mix(in srgb, var(--accent) 25%, var(--surface)); outline: 2px solid var(--accent); outline-offset: -2px; }
.clf-editor-part { border: 1px solid var(--line); border-inline-start-width: 4px; margin: 0 0 1rem; padding: 0.5rem 0.75rem; }
.clf-editor-part-head { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: center; color: var(--quiet); font-size: 0.875rem; white-space: normal; user-select: none; }
.clf-editor-picture { flex-basis: 100%; }
.clf-editor-picture img { max-inline-size: 100%; max-block-size: 16rem; }
.clf-editor-second-mark { vertical-align: super; font-size: 0.75em; line-height: 1; }
.clf-editor-part > .clf-editor-held:not(:empty) { margin-block-start: 0.5rem; }
.clf-editor-part > .clf-editor-held > :last-child { margin-bottom: 0; }
.clf-editor-inline { border-radius: 2px; background: var(--soft); padding-inline: 0.125em; }
.clf-editor-reference, .clf-editor-link { color: var(--accent); text-decoration: underline; }
.clf-editor-lang { border-block-end: 1px dotted var(--line); }
.clf-editor sup.clf-editor-note { color: var(--accent); font-size: 0.75em; line-height: 1; }
.clf-editor-wrong { color: var(--wrong); }
.clf-editor-unreadable { border: 1px dashed var(--wrong); padding: 0.25rem 0.5rem; margin-block-end: 0.75rem; }
.clf-editor .ProseMirror-selectednode { outline: 3px solid var(--accent); outline-offset: 1px; }
.clf-editor .ProseMirror-hideselection *::selection { background: transparent; }
.clf-editor .ProseMirror-gapcursor { display: none; pointer-events: none; position: absolute; }
.clf-editor .ProseMirror-gapcursor::after { content: ""; display: block; position: absolute; top: -2px; width: 20px; border-top: 2px solid var(--text); }
.clf-editor .ProseMirror-focused .ProseMirror-gapcursor { display: block; }
.clf-editor .clf-editor-empty::before { content: attr(data-hint); color: var(--quiet); float: inline-start; block-size: 0; pointer-events: none; }
.clf-editor-dialog { color: var(--text); background: var(--surface); border: 2px solid var(--line); padding: 1rem; margin: auto; inline-size: min(38rem, calc(100vw - 1rem)); max-block-size: calc(100vh - 1rem); overflow: auto; }
.clf-editor-dialog::backdrop { background: rgb(0 0 0 / 50%); }
.clf-editor-dialog h2 { font-size: 1.25rem; margin: 0 0 0.75rem; }
.clf-editor-field { margin-block-end: 0.75rem; }
.clf-editor-field label, .clf-editor-field > p[aria-hidden] { display: block; font-weight: 600; margin: 0 0 0.25rem; }
.clf-editor-field :is(input[type="text"], select, textarea) { font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--line); inline-size: 100%; min-block-size: 2.25rem; padding: 0.25rem 0.5rem; margin-block-end: 0.25rem; }
.clf-editor-field select[size] { block-size: auto; }
.clf-editor-field textarea { font-family: monospace; }
.clf-editor-tick { display: flex; gap: 0.5rem; align-items: center; }
.clf-editor-tick input { inline-size: 1.25rem; block-size: 1.25rem; }
.clf-editor-tick label { margin: 0; font-weight: 400; }
.clf-editor-help { color: var(--quiet); font-size: 0.875rem; margin: 0 0 0.25rem; }
.clf-editor-problems p { color: var(--wrong); font-weight: 600; margin: 0 0 0.5rem; }
.clf-editor-buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-block-start: 1rem; }
.clf-editor button.clf-editor-first { font-weight: 600; border-width: 2px; }
.clf-editor-shortcuts { border-collapse: collapse; inline-size: 100%; }
.clf-editor-shortcuts :is(th, td) { border-block-end: 1px solid var(--line); padding: 0.25rem 0.5rem; text-align: start; }
.clf-editor-nested .ProseMirror { min-height: 4rem; }
.clf-editor-preview { padding: 0.5rem; min-block-size: 2rem; }
.clf-editor-side-by-side { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1rem; }
.clf-editor-column { min-inline-size: 0; }
.clf-editor-column h3 { font-size: 1rem; margin: 0; }
.clf-editor-summary { font-size: 0.875rem; margin: 0 0 0.5rem; }
.clf-editor-state { font-size: 0.875rem; border-inline-start: 4px solid var(--wrong); padding: 0.125rem 0.5rem; margin-block-end: 0.25rem; color: var(--wrong); }
.clf-editor-state-missing { border-inline-start-style: dashed; margin-block-end: 0.75rem; }
@media (max-width: 60rem) {
  .clf-editor-side-by-side { grid-template-columns: minmax(0, 1fr); }
}
@media (max-width: 30rem) {
  .clf-editor-toolbar { position: static; }
  .clf-editor .ProseMirror { padding: 0.5rem; }
  .clf-editor-numbered, .clf-editor .ProseMirror li { grid-template-columns: minmax(1.75rem, max-content) minmax(0, 1fr); }
  .clf-editor .ProseMirror :is(th, td) { min-inline-size: 4rem; }
}
@media (forced-colors: active) {
  .clf-editor button[aria-pressed="true"], .clf-editor button[aria-checked="true"], .clf-editor .ProseMirror .selectedCell { outline: 2px solid Highlight; }
  .clf-editor button[aria-disabled="true"] { color: GrayText; border-color: GrayText; }
  .clf-editor .ProseMirror-selectednode { outline-color: Highlight; }
  .clf-editor-reference, .clf-editor-link { color: LinkText; }
}
`

const sheets = new WeakSet<Document | ShadowRoot>()

/** Gives the looks to the document or shadow root that an element stands in, once. No style element, so that no policy stands against it. */
export function adoptStyles(place: HTMLElement): void {
  const root = place.getRootNode()
  if (!(root instanceof Document || root instanceof ShadowRoot) || sheets.has(root)) return
  const sheet = new CSSStyleSheet()
  // A page may make a rem another size than the browser's: it says what the editor counts in. A condition on the page knows no variables.
  sheet.replaceSync(styles.replaceAll(/^(?!@media).*$/gm, (line) => line.replaceAll(/([\d.]+)rem/g, 'calc($1 * var(--clf-editor-rem, 1rem))')))
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  sheets.add(root)
}
