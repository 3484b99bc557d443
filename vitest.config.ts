import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A disk that is busy elsewhere makes every durable turn wait: patience costs nothing where all is well.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // Suites start servers and train models: two cores are soon full.
    maxWorkers: 2,
    // Says in one line what was left out and why.
    reporters: ['default'],
  },
})
