/** Placeholder until the job host is there. */
export async function wakeJobs(): Promise<void> {}
