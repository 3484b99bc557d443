/** Where the panel takes the whole screen: narrow, or so low that nothing else would fit. In em, so that it heeds zoom. */
export const phone = matchMedia('(max-width: 30em), (max-height: 28em)')

/**
 * Keeps the panel within what the keyboard of a phone leaves of the screen, and the page behind it still.
 * @returns how to undo it
 */
export function fillScreen(panel: HTMLElement): () => void {
  const root = document.documentElement
  const overflow = root.style.overflow
  root.style.overflow = 'hidden'
  const listening = new AbortController()
  const view = window.visualViewport
  const refit = () => {
    if (!view) return
    panel.style.setProperty('--_height', `${view.height}px`)
    panel.style.setProperty('--_top', `${view.offsetTop}px`)
  }
  for (const event of ['resize', 'scroll']) view?.addEventListener(event, refit, { signal: listening.signal })
  refit()
  return () => {
    listening.abort()
    root.style.overflow = overflow
    for (const name of ['--_height', '--_top']) panel.style.removeProperty(name)
  }
}
