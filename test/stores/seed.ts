/** Random tests are the same in each run, so that a failure is one that a change has made. FUZZ_SEED=7 looks elsewhere. */
export const seed = Number(process.env.FUZZ_SEED ?? 1)
