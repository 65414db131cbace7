/** Whether there is such a process; with a name, it is sent. */
export function signal(pid: number, name: NodeJS.Signals | 0): boolean;
