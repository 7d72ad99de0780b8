type Form = HTMLFormElement | null

/** Whether `summary` lists the errors of `form`: the form it names, the form around it, or else every form of the page. */
export function coversForm(summary: Element, form: Form): boolean {
  const named = summary.getAttribute('form')
  if (named) return form?.id === named
  const around = summary.closest('form')
  return around === null || around === form
}

/** Whether a `<clf-error-summary>` of the page will take the focus when `form` is stopped. */
export function hasSummary(form: Form): boolean {
  const summaries = [...document.querySelectorAll('clf-error-summary:defined')]
  return summaries.some((summary) => coversForm(summary, form))
}
