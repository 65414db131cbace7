export function complaintsOf(path: string, text: string): string[];
