import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** A program that some suites need and that `npm install` does not bring. */
export type Need = { name: string; suites: string; there: boolean; install: string }

const onPath = (program: string) => spawnSync('which', [program]).status === 0

/** What is there, asked once. */
export const needs: Record<'chromium', Need> = {
  chromium: {
    name: 'Chromium',
    suites: 'browser',
    there: existsSync('/usr/bin/chromium') || onPath('chromium'),
    install: 'apt-get install -y chromium',
  },
}

/** Whether the suites that need it run. Under CI=true they always do, so that nothing is left out unseen. */
export const has = (need: Need): boolean => need.there || process.env.CI === 'true'

/** Whether the browser suites run. */
export const needsChromium = (): boolean => has(needs.chromium)
