/** Whether there is such a process; with a name, it is sent. */
export function signal(pid: number, name: NodeJS.Signals | 0): boolean;
/** Whether this very process runs: a number that was used again is another, and what waits to be reaped has ended. */
export function isAlive(known: { readonly pid: number; readonly born: string }): boolean;
