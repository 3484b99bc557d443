import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Suites start servers and train models: two cores are soon full.
    maxWorkers: 2,
    // Says in one line what was left out and why.
    reporters: ['default'],
  },
})
