export function functionsOf(path: string, text: string): { name: string; line: number; lines: number }[];
