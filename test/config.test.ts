import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readConfig, settings } from '../bot/config.ts'
import { ConfigError } from '../bot/errors.ts'
import { settingsPage } from '../docs/write-settings.ts'

const problems = (env: Record<string, string>): string[] => {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  return []
}

describe('configuration', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toMatchObject({ PORT: 3000, AISLE_CHANNELS: ['web'], AISLE_TRUST_PROXY: false })
  })

  it('takes an empty value as none', () => {
    expect(readConfig({ PORT: '' }).PORT).toBe(3000)
  })

  it.each([
    ['PORT', 'eighty', /PORT must be a number from 0 to 65535.*"eighty".*Set PORT/],
    ['PORT', '70000', /PORT must be a number from 0 to 65535/],
    ['PORT', '80.5', /PORT must be a whole number/],
    ['AISLE_PUBLIC_URL', 'shop.example', /AISLE_PUBLIC_URL must be a URL such as https:\/\/shop.example/],
    ['AISLE_PUBLIC_URL', 'javascript:alert(1)', /AISLE_PUBLIC_URL must be a URL/],
    ['AISLE_TRUST_PROXY', 'yes', /AISLE_TRUST_PROXY must be true or false/],
    ['AISLE_QUIET_HOURS', '9-5', /AISLE_QUIET_HOURS must be two times such as 21:00-08:00, or none/],
    ['AISLE_LOG_LEVEL', 'loud', /AISLE_LOG_LEVEL must be silent, error, warn, info or debug/],
    ['AISLE_SECRET', 'short', /AISLE_SECRET must have at least 32 characters.*openssl/],
    ['AISLE_RATE_ADDRESS', '0', /AISLE_RATE_ADDRESS must be a number from 1/],
    ['AISLE_DTAA', 'x', /AISLE_DTAA is no setting of Aisle. Known: PORT/],
  ])('refuses %s=%s, and says how to mend it', (name, value, expected) => {
    expect(problems({ [name]: value }).join('\n')).toMatch(expected)
  })

  it('names all that is wrong at once, and no secret', () => {
    const found = problems({ PORT: 'x', AISLE_SECRET: 'hunter2', AISLE_SMTP_URL: 'hunter3' })
    expect(found).toHaveLength(3)
    expect(found.join()).not.toMatch(/hunter/)
  })

  it('describes every setting', () => {
    for (const [name, schema] of Object.entries(settings)) expect(schema.description, name).toBeTruthy()
  })

  it('has a page that is up to date (else: node docs/write-settings.ts)', () => {
    expect(readFileSync(new URL('../docs/settings.md', import.meta.url), 'utf8')).toBe(settingsPage())
  })
})
