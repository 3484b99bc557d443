type Chat = HTMLElement & { open(): void; send(text: string, choice?: string): void }

/** Questions can be asked once there is somebody to ask; until then their buttons stay hidden. */
void customElements.whenDefined('aisle-chat').then(() => {
  for (const button of document.querySelectorAll<HTMLElement>('[data-ask], [data-chat]')) button.hidden = false
})

document.addEventListener('click', event => {
  const target = event.target instanceof Element ? event.target : undefined
  const asking = target?.closest<HTMLElement>('[data-ask], [data-chat]')
  const chat = document.querySelector<Chat>('aisle-chat')
  if (asking && chat) {
    if (asking.dataset.ask) chat.send(asking.dataset.ask, asking.dataset.choice)
    else chat.open()
  }
  const swatch = target?.closest<HTMLAnchorElement>('[data-picture]')
  const shown = document.querySelector<HTMLImageElement>('.detail .frame img')
  if (swatch && shown && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
    event.preventDefault()
    shown.src = swatch.href
    for (const other of document.querySelectorAll('[data-picture]')) other.toggleAttribute('aria-current', false)
    swatch.setAttribute('aria-current', 'true')
  }
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) {
    if (!target || !menu.contains(target)) menu.open = false
  }
})

document.addEventListener('keydown', event => {
  const menu = document.querySelector<HTMLDetailsElement>('details.menu[open]')
  if (event.key !== 'Escape' || !menu) return
  menu.open = false
  menu.querySelector('summary')?.focus()
})

export {}
