import { writeFileSync } from 'node:fs'
import { settings } from '../bot/config.ts'

/** Writes docs/settings.md from the settings themselves. */
export function settingsPage(): string {
  const rows = Object.entries(settings).map(([name, schema]) => {
    const byDefault = schema.safeParse(undefined)
    const value = byDefault.success && byDefault.data !== undefined ? String(byDefault.data) : ''
    return `| \`${name}\` | ${value ? `\`${value}\`` : ''} | ${schema.description} |`
  })
  return `# Settings

Read from the environment, all at once, before anything else. A wrong value, or a name that is no setting, stops the start
with what is wrong, where, and how to mend it.

| setting | default | |
|---|---|---|
${rows.join('\n')}

\`AISLE_CACHE\` names the folder in which trained models are kept (default: \`node_modules/.cache/aisle\`).
`
}

if (import.meta.main) writeFileSync(new URL('settings.md', import.meta.url), settingsPage())
