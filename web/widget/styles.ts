import blocks from './styles/blocks.css'
import forced from './styles/forced-colours.css'
import log from './styles/log.css'
import order from './styles/order.css'
import panel from './styles/panel.css'
import theme from './styles/theme.css'

let made: CSSStyleSheet | undefined

/** The looks of the widget, as a sheet that a strict content security policy allows. */
export function sheet(): CSSStyleSheet {
  if (!made) {
    made = new CSSStyleSheet()
    made.replaceSync(theme + panel + log + blocks + order + forced)
  }
  return made
}
